import { annealPlan, checkPlan, compilePlan, greedyPlan, PlanState, toPlanSolution, type PlanCheck, type PlanningProblem, type PlanningSolution } from '@housestaff/planning/domain';

export interface Solved {
  readonly solution: PlanningSolution;
  readonly check: PlanCheck;
}

/** By greedy construction and some annealing, judged by the checker. */
export function solved(problem: PlanningProblem, iterations = 200_000): Solved {
  const plan = compilePlan(problem);
  const state = new PlanState(plan, greedyPlan(plan, 1));
  annealPlan(state, { seed: 1, iterations });
  const solution = toPlanSolution(problem, state.cells);
  return { solution, check: checkPlan(problem, solution) };
}
