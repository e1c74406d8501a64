import type { PlanProgress, PlanRequest, PlanResult } from '@housestaff/planning/application';
import { compilePlan, toPlanCells } from '@housestaff/planning/domain';
import { ALGORITHM_LOADERS } from './algorithms';
import { alternatives } from './alternatives';
import { Budget } from './budget';
import { chooseAlgorithm, type Choice } from './choose-algorithm';
import type { Exchange } from './exchange';
import { PlanLog } from './plan-log';

/** Of the time, what finding other plans of near-equal value takes, where they are asked for. */
const SPREADING = 0.2;

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
  const count = algorithm === 'pareto' ? 0 : (request.alternatives ?? 0);
  const whole = budget.iterations ?? budget.secondsLeft();
  const plan = compilePlan(problem);
  log.enter('checking');
  const run = await ALGORITHM_LOADERS[algorithm]!();
  const { proven } = await run({
    plan,
    log,
    budget: count > 0 ? budget.part(1 - SPREADING) : budget,
    seed,
    start: start ? toPlanCells(problem, start) : null,
    ...(options.exchange && { exchange: options.exchange }),
    ...(request.objectives && { objectives: request.objectives }),
  });
  const others = count > 0 ? { alternatives: alternatives({ plan, log, budget: spreading(budget, whole), seed }, count) } : {};
  return log.done({ proven, algorithm, why, ...others });
}

/** Its share of the whole, also after an early proof. */
function spreading(budget: Budget, whole: number): Budget {
  const left = budget.iterationsLeft() ?? budget.secondsLeft();
  return budget.part(left > 0 ? Math.min(1, (SPREADING * whole) / left) : 1);
}

export function choiceOf({ algorithm, problem }: PlanRequest): Choice {
  return algorithm === 'auto' ? chooseAlgorithm(problem) : { algorithm, why: '' };
}
