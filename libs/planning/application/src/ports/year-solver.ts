import type { AnnualProblem, AnnualSolution, TermScore } from '@housestaff/planning/domain';

export type YearAlgorithm = 'greedy' | 'mip';

export interface SolveRequest {
  readonly problem: AnnualProblem;
  readonly algorithm: YearAlgorithm;
  readonly seed: number;
  readonly seconds: number;
}

export type SolvePhase = 'building' | 'repairing' | 'searching';

/** The best schedule so far, as the checker judged it. */
export interface SolveIncumbent {
  readonly solution: AnnualSolution;
  /** Half-blocks of demand that it leaves unmet. */
  readonly unmet: number;
  readonly points: number;
  readonly terms: readonly TermScore[];
}

export interface SolveProgress {
  readonly phase: SolvePhase;
  readonly seconds: number;
  readonly best: SolveIncumbent | null;
  /** No schedule with as little unmet demand costs less, as far as proved. */
  readonly bound: number | null;
}

export interface SolveResult {
  readonly best: SolveIncumbent;
  readonly bound: number | null;
  /** The best is as good as any can be. */
  readonly proven: boolean;
  readonly seconds: number;
}

/** Solves away from the caller's thread. */
export abstract class YearSolver {
  /** Progress comes at most four times a second. An abort ends it at once: null, and what was reported is what there is. */
  abstract solve(request: SolveRequest, onProgress: (progress: SolveProgress) => void, signal: AbortSignal): Promise<SolveResult | null>;
}
