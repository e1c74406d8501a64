import { annealPlan, checkPlan, compilePlan, greedyPlan, PlanState, toPlanSolution, type PlanCheck, type PlanningProblem, type PlanningSolution } from '@housestaff/planning/domain';

export interface Solved {
  readonly solution: PlanningSolution;
  readonly check: PlanCheck;
}

/** By annealing alone, from nothing. */
export function annealed(problem: PlanningProblem, iterations: number): Solved {
  return judged(problem, new PlanState(compilePlan(problem)), iterations);
}

/** By greedy construction and some annealing, judged by the checker. */
export function solved(problem: PlanningProblem, iterations = 200_000): Solved {
  const plan = compilePlan(problem);
  return judged(problem, new PlanState(plan, greedyPlan(plan, 1)), iterations);
}

function judged(problem: PlanningProblem, state: PlanState, iterations: number): Solved {
  annealPlan(state, { seed: 1, iterations });
  const solution = toPlanSolution(problem, state.cells);
  return { solution, check: checkPlan(problem, solution) };
}
