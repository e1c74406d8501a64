import type { PlanAlgorithm } from '../algorithm';
import { firstPlan } from '../first-plan';

/** The first plan that keeps the rules and meets the demand, or as much of it as is met in time. Proved only when nothing is left to improve. */
export const greedy: PlanAlgorithm = (context) => {
  context.log.bounded({ unmet: 0, points: 0 });
  firstPlan(context, context.budget);
  return Promise.resolve({ proven: context.log.closed });
};
