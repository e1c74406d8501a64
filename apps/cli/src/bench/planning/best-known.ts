/**
 * Best known objectives of the public shift scheduling instances (Curtois and Qu, 2014), 1 to 24: `benchmark/nrp.yml` of the
 * public NurseScheduler repository (wssuite/NurseScheduler).
 */
const BEST_KNOWN = [607, 828, 1001, 1716, 1143, 1950, 1056, 1300, 439, 4631, 3443, 4040, 1348, 1278, 3829, 3225, 5746, 4459, 3149, 4769, 21133, 30241, 17428, 42463];

/** Gurobi after ten minutes on other people's machines, where it is published in the instances' README. */
const GUROBI_TEN_MINUTES: Readonly<Record<number, number>> = { 1: 607, 2: 828, 3: 1001, 5: 1143, 7: 1056, 9: 439, 11: 3443, 13: 500410, 16: 3521, 18: 7950 };

export interface Reference {
  readonly points: number;
  /** What a gap is a share of. */
  readonly base: number;
  readonly gurobi?: number;
}

export function bestKnown(instance: number): Reference | null {
  const points = BEST_KNOWN[instance - 1];
  const gurobi = GUROBI_TEN_MINUTES[instance];
  return points === undefined ? null : { points, base: points, ...(gurobi !== undefined && { gurobi }) };
}
