import { isBetterScore, type Score } from '@housestaff/planning/domain';
import type { Compared } from './compare';
import type { PlanRun } from './plan-run';

/** One algorithm on one instance with one budget, over its seeds. */
export interface Comparison {
  readonly instance: string;
  readonly size: string;
  readonly algorithm: string;
  readonly seconds: number;
  readonly runs: number;
  readonly answered: number;
  readonly proven: number;
  /** The run in the middle; the worse one of two. */
  readonly median: Score | null;
  readonly best: Score | null;
  readonly worst: Score | null;
  /** The highest of all algorithms' for this instance. */
  readonly bound: number | null;
  readonly bestKnown: number | null;
  /** Of the median over the best known; a share. */
  readonly gap: number | null;
  /** The median's points by those of `mip` (HiGHS) and of CBC within the same seconds. */
  readonly toMip: number | null;
  readonly toCbc: number | null;
  readonly gurobi: number | null;
  /** Medians, in seconds. */
  readonly firstAt: number | null;
  readonly bestAt: number | null;
  readonly peakMb: number | null;
}

export function comparisons(compared: readonly Compared[]): Comparison[] {
  return compared.flatMap((one) => {
    const groups = new Map<string, PlanRun[]>();
    for (const run of one.runs) groups.set(`${run.seconds} ${run.algorithm}`, [...(groups.get(`${run.seconds} ${run.algorithm}`) ?? []), run]);
    return [...groups.values()].map((runs) => comparison(one, runs));
  });
}

function comparison({ instance, runs: all }: Compared, runs: readonly PlanRun[]): Comparison {
  const { algorithm, seconds } = runs[0]!;
  const scores = runs.map((run) => run.score).sort(byScore);
  const median = scores[Math.floor(scores.length / 2)] ?? null;
  const bounds = all.flatMap(({ bound, score }) => (bound && bound.unmet === (score?.unmet ?? 0) ? [bound.points] : []));
  const { best } = instance;
  const ratioTo = (other: string): number | null => {
    const score = all.find((run) => run.algorithm === other && run.seconds === seconds)?.score;
    return median && score && score.unmet === median.unmet && score.points > 0 ? median.points / score.points : null;
  };
  return {
    instance: instance.id,
    size: instance.name,
    algorithm,
    seconds,
    runs: runs.length,
    answered: scores.filter(Boolean).length,
    proven: runs.filter((run) => run.proven).length,
    median,
    best: scores[0] ?? null,
    worst: scores.at(-1) ?? null,
    bound: bounds.length > 0 ? Math.max(...bounds) : null,
    bestKnown: best?.points ?? null,
    gap: best && median && median.unmet === 0 ? (median.points - best.points) / best.base : null,
    toMip: ratioTo('mip'),
    toCbc: ratioTo('cbc'),
    gurobi: best?.gurobi ?? null,
    firstAt: middle(runs.map((run) => run.firstAt)),
    bestAt: middle(runs.map((run) => run.bestAt)),
    peakMb: runs.some((run) => run.peakMb !== null) ? Math.max(...runs.map((run) => run.peakMb ?? 0)) : null,
  };
}

/** Nothing is worst. */
function byScore(a: Score | null, b: Score | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (isBetterScore(a, b)) return -1;
  return isBetterScore(b, a) ? 1 : 0;
}

function middle(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? null;
}
