import type { PlanCells, PlanningProblem, PlanningSolution } from '@housestaff/planning/domain';

/** Cells of the problem that hold different things in two plans. */
export function differingCells({ people, slots }: Pick<PlanningProblem, 'people' | 'slots'>, a: PlanCells, b: PlanCells): number {
  return people.reduce((sum, { id }) => sum + slots.filter((slot) => a[id]?.[slot.id] !== b[id]?.[slot.id]).length, 0);
}

/** Cells that differ from what stands. */
export function changedFromBaseline(problem: PlanningProblem, { cells }: PlanningSolution): number {
  return differingCells(problem, cells, problem.baseline ?? {});
}
