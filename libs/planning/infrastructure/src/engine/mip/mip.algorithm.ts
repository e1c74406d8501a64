import { ProblemIndex } from '@housestaff/planning/domain';
import loadHighs from 'highs';
import type { PlanAlgorithm } from '../algorithm';
import { firstPlan } from '../first-plan';
import { PartSearch } from '../lns/part-search';
import { WholeProgram } from './prove';

/** Cells × activities up to which the whole is solved at once. */
const SMALL = 4000;
/** Of the time of a larger one: what annealing takes, and then parts, before the whole is solved. */
const ANNEALING = 0.1;
const PARTS = 0.35;

/**
 * The whole problem as a mixed-integer program. Larger ones first get a good plan from annealing and parts. With a second
 * thread, one solves the whole and the other the parts, and each has the other's best.
 */
export const mip: PlanAlgorithm = async (context) => {
  const { plan, log, budget, exchange } = context;
  const highs = await loadHighs();
  const index = new ProblemIndex(plan.problem);
  const isSmall = plan.people * plan.slots * (plan.values - 1) <= SMALL;
  const first = firstPlan(context, budget.part(0.2), isSmall ? undefined : { anneal: budget.part(ANNEALING) });
  if (first && !log.closed && (exchange?.side === 1 || (!exchange && !isSmall))) {
    new PartSearch(highs, context, index).run(first, exchange ? budget : budget.part(PARTS), exchange ? Infinity : undefined);
  }
  if (exchange?.side === 1 || budget.spent() || log.closed) return { proven: log.closed };
  log.enter('proving');
  return { proven: new WholeProgram(highs, context, index).prove(budget) };
};
