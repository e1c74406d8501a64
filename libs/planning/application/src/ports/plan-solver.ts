import type { Objective, PlanDemand, PlanningProblem, PlanningSolution, PlanTerm, Score } from '@housestaff/planning/domain';

export const ALGORITHMS = ['auto', 'greedy', 'cp', 'mip', 'hybrid', 'pareto'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

export interface PlanRequest {
  readonly problem: PlanningProblem;
  readonly algorithm: Algorithm;
  readonly seed: number;
  /** 60 when neither is given. With `iterations` the same request has the same answer, and `seconds` is not looked at. */
  readonly seconds?: number;
  readonly iterations?: number;
  /** Worker threads, 1 (when left out) or 2. */
  readonly threads?: number;
  readonly start?: PlanningSolution;
  /** That many more plans of near-equal value that differ. */
  readonly alternatives?: number;
  /** For `pareto`: what to trade off. */
  readonly objectives?: readonly Objective[];
}

export type PlanPhase = 'checking' | 'building' | 'improving' | 'bounding' | 'proving' | 'spreading' | 'done';

/** A plan as the checker judged it. */
export interface PlanIncumbent {
  readonly solution: PlanningSolution;
  readonly score: Score;
  readonly terms: readonly PlanTerm[];
  /** What sets it apart from others, in words. */
  readonly label?: string;
  /** What it leaves unmet, in counts; of the best alone, and only where there was time to find it out. */
  readonly unmet?: readonly PlanDemand[];
  /** By id of the objective. */
  readonly values?: Readonly<Record<string, number>>;
}

/** No plan leaves less demand unmet than `unmet`, and none with just that costs fewer `points`. */
export interface PlanBound {
  readonly unmet: number;
  readonly points: number;
}

export interface PlanProgress {
  readonly phase: PlanPhase;
  readonly seconds: number;
  readonly best: PlanIncumbent | null;
  readonly bound: PlanBound | null;
  /** `pareto`: the plans of which none is better than another in everything. */
  readonly front?: readonly PlanIncumbent[];
}

export interface PlanResult {
  readonly algorithm: Exclude<Algorithm, 'auto'>;
  /** Why `auto` chose it, in words; empty when the request named it. */
  readonly why: string;
  /** Null when no plan without a broken rule was found. */
  readonly best: PlanIncumbent | null;
  readonly bound: PlanBound | null;
  /** The best is as good as any can be; without a best, that no plan keeps the rules. */
  readonly proven: boolean;
  readonly seconds: number;
  readonly alternatives: readonly PlanIncumbent[];
  /** Smallest set of constraints, by id, that can't hold together. */
  readonly conflict?: readonly string[];
  /** What ended the search before its time, such as its memory; what it had found by then is what there is. */
  readonly endedBy?: string;
}

/** Solves away from the caller's thread. */
export abstract class PlanSolver {
  /** Progress comes at most four times a second. An abort ends it at once: null, and what was reported is what there is. */
  abstract solve(request: PlanRequest, onProgress: (progress: PlanProgress) => void, signal: AbortSignal): Promise<PlanResult | null>;
}
