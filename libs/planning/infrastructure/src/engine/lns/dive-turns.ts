import { below, seededRandom, type ProblemIndex } from '@housestaff/planning/domain';
import type { Highs } from 'highs';
import type { AlgorithmContext } from '../algorithm';
import type { Budget } from '../budget';
import { PlanDive } from './plan-dive';

/** Choices, cells × activities, of the people who are planned anew at once: their relaxed program takes a second or two. */
const AT_ONCE = 10_000;

/** Some people after the others planned anew by a dive, from a plan that meets all demand; everybody, again and again, each time in other company. */
export function diveInTurns(highs: Highs, context: AlgorithmContext, index: ProblemIndex, budget: Budget): void {
  const { plan, log, exchange } = context;
  const { people, slots, values } = plan;
  const random = seededRandom(context.seed);
  const size = Math.max(2, Math.floor(AT_ONCE / (slots * (values - 1))));
  const order = Array.from({ length: people }, (_, p) => p);
  for (let from = people; !budget.spent() && !log.closed && log.best?.score.unmet === 0; from += size) {
    if (from >= people) {
      for (let p = people - 1; p > 0; p--) swap(order, p, below(random, p + 1));
      from = 0;
    }
    const free = new Uint8Array(people * slots);
    for (const p of order.slice(from, from + size)) free.fill(1, p * slots, (p + 1) * slots);
    const cells = new PlanDive(highs, context, index, { cells: log.best.cells, free }).run(budget);
    if (cells && log.found(cells)) exchange?.offer(cells, log.best.score);
    budget.use(1);
  }
}

function swap(list: number[], a: number, b: number): void {
  [list[a], list[b]] = [list[b]!, list[a]!];
}
