import type { PlanProgress, PlanRequest, PlanResult } from '@housestaff/planning/application';
import { compilePlan, toPlanCells } from '@housestaff/planning/domain';
import { ALGORITHM_LOADERS } from './algorithms';
import { Budget } from './budget';
import { chooseAlgorithm, type Choice } from './choose-algorithm';
import type { Exchange } from './exchange';
import { PlanLog } from './plan-log';

export interface SolveOptions {
  /** There when a second thread works on the same. */
  readonly exchange?: Exchange;
  /** What `auto` came to, when that is known. */
  readonly choice?: Choice;
}

/** Solves in the calling thread. Progress comes at most four times a second. */
export async function solvePlan(request: PlanRequest, onProgress: (progress: PlanProgress) => void, options: SolveOptions = {}): Promise<PlanResult> {
  const started = performance.now();
  const clock = (): number => (performance.now() - started) / 1000;
  const { problem, seed, start } = request;
  const { algorithm, why } = options.choice ?? choiceOf(request);
  const log = new PlanLog(problem, clock, onProgress);
  const budget = Budget.of(request, clock);
  log.enter('checking');
  const run = await ALGORITHM_LOADERS[algorithm]!();
  const { proven } = await run({
    plan: compilePlan(problem),
    log,
    budget,
    seed,
    start: start ? toPlanCells(problem, start) : null,
    ...(options.exchange && { exchange: options.exchange }),
    ...(request.objectives && { objectives: request.objectives }),
  });
  return log.done({ proven, algorithm, why });
}

export function choiceOf({ algorithm, problem }: PlanRequest): Choice {
  return algorithm === 'auto' ? chooseAlgorithm(problem) : { algorithm, why: '' };
}
