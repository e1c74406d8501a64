import { Picker } from './picked';
import type { PlanningProblem, PlanningSolution } from './planning-problem';

/** A plan as numbers: person × slot, 0 for nothing, else the activity's place in the list plus one. Names that are not there are left out. */
export function toPlanCells(problem: PlanningProblem, solution: Pick<PlanningSolution, 'cells'>): Int16Array {
  const slots = problem.slots.length;
  const slotOf = new Picker(problem.slots);
  const activityOf = new Picker(problem.activities);
  const cells = new Int16Array(problem.people.length * slots);
  problem.people.forEach((person, p) => {
    for (const [slot, activity] of Object.entries(solution.cells[person.id] ?? {})) {
      const s = slotOf.indexOf(slot);
      if (s >= 0) cells[p * slots + s] = activityOf.indexOf(activity) + 1;
    }
  });
  return cells;
}

export function toPlanSolution(problem: PlanningProblem, cells: ArrayLike<number>): PlanningSolution {
  const slots = problem.slots.length;
  const rows = problem.people.map((person, p) => {
    const held = problem.slots.flatMap((slot, s) => {
      const activity = problem.activities[(cells[p * slots + s] ?? 0) - 1];
      return activity ? [[slot.id, activity.id] as const] : [];
    });
    return [person.id, Object.fromEntries(held)] as const;
  });
  return { format: 'housestaff-solution', version: 1, cells: Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0)) };
}
