import type { AlgorithmContext } from './algorithm';
import type { Budget } from './budget';

/** The plan that an improving search begins from; null when none was found that breaks no rule. */
export function firstPlan({ log, start }: AlgorithmContext, _budget: Budget): Int16Array | null {
  log.enter('building');
  if (start) log.found(start);
  return log.best?.cells ?? null;
}
