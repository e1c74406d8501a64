import { coolPlan, crossRows, PlanState, Population, seededRandom, type CompiledPlan, type Random } from '@housestaff/planning/domain';
import type { AlgorithmContext } from '../algorithm';
import type { Budget } from '../budget';
import { MOVES_AN_ITERATION } from './anneal-sweep';
import type { FrontLog } from './front-log';

const POPULATION = 32;
/** Moves that repair a child, for each cell of the plan. */
const MOVES_A_CELL = 12;
/** Ways of weighing the objectives against each other that repairs pursue, in turn. */
const DIRECTIONS = 5;
/** What the whole range of an objective weighs in a direction. */
const RANGE = 600;

/**
 * NSGA-II over rosters: children take each person's row from one of two plans, and are repaired by a short, cold annealing
 * until they keep the rules again. What has a place on the front is added to it.
 */
export class Evolution {
  private readonly random: Random;
  private readonly population: Population;
  private readonly directions: readonly CompiledPlan[];

  constructor(
    private readonly context: AlgorithmContext,
    private readonly front: FrontLog,
  ) {
    this.random = seededRandom(context.seed + 17);
    this.population = new Population(front.plans, POPULATION, this.random);
    this.directions = Array.from({ length: DIRECTIONS }, (_, n) => this.direction(n));
  }

  run(budget: Budget): void {
    const { log, plan } = this.context;
    const moves = Math.max(4096, plan.people * plan.slots * MOVES_A_CELL);
    for (let n = 0; !budget.spent(); n += 1) {
      const [a, b] = [this.population.parent(), this.population.parent()];
      const child = a === b ? a.cells.slice() : crossRows(a.cells, b.cells, plan.slots, this.random);
      this.take(this.repaired(child, n, moves));
      if (budget.iterations !== null) budget.use(Math.max(1, Math.round(moves / MOVES_AN_ITERATION)));
      log.tick();
    }
  }

  private take(cells: Int16Array): void {
    const valued = this.front.valued(cells);
    if (valued.broken > 0) return;
    if (this.front.add(cells)) this.population.add({ cells, values: valued.values });
  }

  private repaired(cells: Int16Array, n: number, iterations: number): Int16Array {
    const state = new PlanState(this.directions[n % this.directions.length]!, cells);
    const hot = RANGE / 60;
    return coolPlan(state, { seed: this.context.seed + n, iterations, hot, cold: hot / 30, weights: { broken: hot * 20, unmet: hot * 20 } }).cells;
  }

  /** All alike, then each in turn heavier than the others. */
  private direction(n: number): CompiledPlan {
    const { tradeOff } = this.front;
    const ranges = tradeOff.objectives.map((_, which) => {
      const values = this.front.plans.map((plan) => plan.values[which]!);
      return Math.max(1, Math.max(...values) - Math.min(...values));
    });
    const stress = (which: number): number => (n === 0 ? 1 : (which + n) % tradeOff.size === 0 ? 3 : 0.5 + this.random());
    const factors = ranges.map((range, which) => Math.max(1, Math.round((stress(which) * RANGE) / range)));
    return tradeOff.compile(`direction ${n}`, () => tradeOff.weighed((which) => factors[which]!));
  }
}
