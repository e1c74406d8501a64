import type { CompiledPlan, Objective } from '@housestaff/planning/domain';
import type { Budget } from './budget';
import type { Exchange } from './exchange';
import type { PlanLog } from './plan-log';

export interface AlgorithmContext {
  readonly plan: CompiledPlan;
  /** Takes plans and bounds as they are found. */
  readonly log: PlanLog;
  readonly budget: Budget;
  readonly seed: number;
  /** A plan to begin from; it may break rules. */
  readonly start: Int16Array | null;
  /** There when a second thread works on the same. */
  readonly exchange?: Exchange;
  readonly objectives?: readonly Objective[];
}

/** Searches in the calling thread, until it has a proof, or the budget is spent. Whoever wants to stop sooner ends the thread. */
export type PlanAlgorithm = (context: AlgorithmContext) => Promise<{ readonly proven: boolean }>;
