import { annealPlan, greedyPlan, PlanState, type Score } from '@housestaff/planning/domain';
import type { AlgorithmContext } from './algorithm';
import type { Budget } from './budget';

/** Under a budget in iterations: moves of annealing that one of them stands for. */
const MOVES_AN_ITERATION = 10_000;

/** Of the time for a first plan: what building may take, before annealing does the rest. */
const BUILDING = 0.3;
/** Moves that mending may take: what they don't mend is left to others. */
const MENDING = 20_000;
const MENDING_A_CELL = 1000;

interface Effort {
  /** For annealing; null: until all rules are kept and all demand is met, if that is soon. */
  readonly anneal: Budget | null;
}

/**
 * The plan that an improving search begins from: the request's own when it keeps the rules, else one that is built; then
 * annealed. Null when none was found that keeps the rules.
 */
export function firstPlan(context: AlgorithmContext, budget: Budget, { anneal }: Effort = { anneal: null }): Int16Array | null {
  const { plan, log, seed, start } = context;
  log.enter('building');
  if (start) log.found(start);
  const stop = (): boolean => {
    log.tick();
    return budget.spent();
  };
  const building = budget.part(BUILDING);
  const built = log.best?.cells ?? greedyPlan(plan, seed, () => stop() || (budget.iterations === null && building.spent()));
  const state = new PlanState(plan, built);
  log.found(built, state.score);
  const until = anneal ?? budget;
  const isEnough = (score: Score | undefined): boolean => anneal === null && score?.unmet === 0;
  if (!isEnough(log.best?.score) && (!until.spent() || (!log.best && !budget.spent()))) {
    log.enter('improving');
    const iterations = until.iterationsLeft();
    const moves = Math.min(iterations === null ? Infinity : iterations * MOVES_AN_ITERATION, anneal ? Infinity : MENDING + MENDING_A_CELL * built.length);
    annealPlan(state, {
      seed,
      ...(moves < Infinity && { iterations: moves }),
      // Without an answer it goes on, as long as there is any time.
      stop: () => stop() || (until.spent() && log.best !== null) || isEnough(log.best?.score),
      onBetter: (cells, score) => void log.found(cells, score),
    });
    if (iterations !== null) until.use(Math.min(iterations, Math.ceil(moves / MOVES_AN_ITERATION)));
  }
  return log.best?.cells ?? null;
}
