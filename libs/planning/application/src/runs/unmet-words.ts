import { checkPlan, unmetDemands, type PlanDemand, type PlanningProblem, type PlanningSolution } from '@housestaff/planning/domain';
import type { UnmetDemand } from '../ports/schedule-runs';

/** What a plan leaves unmet, in counts, with what would mend it. */
export function unmetWords(problem: PlanningProblem, solution: PlanningSolution): UnmetDemand[] {
  return unmetDemands(problem, checkPlan(problem, solution)).map(toUnmetDemand);
}

/** Without what only the engine reads of it. */
export function toUnmetDemand({ relaxations, ...demand }: PlanDemand): UnmetDemand {
  return { ...demand, relaxations: relaxations.map(({ id, label, effect }) => ({ id, label, effect })) };
}
