import type { PlanningProblem } from '@housestaff/planning/domain';

/** What `auto` would take for a problem, and why, in words. */
export abstract class AlgorithmChoice {
  abstract of(problem: PlanningProblem): { readonly algorithm: string; readonly why: string };
}
