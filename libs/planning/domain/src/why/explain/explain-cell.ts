import { InvalidValue } from '@housestaff/kernel';
import type { PlanningProblem, PlanningSolution } from '../../model/planning-problem';
import { alternativesOf, bindsOf } from './alternatives-of';
import { isLocked, itemOf, viewOf } from './cell-view';
import { otherHolders } from './other-holders';
import type { PlanExplanation } from './plan-explanation';

/**
 * Why a cell of a plan holds what it does. The checker's own words decide, applied to what a change of that one cell can
 * touch, so that it costs as much for a large plan as for a small one. InvalidValue for a person or slot that isn't there.
 */
export function explainCell(problem: PlanningProblem, solution: PlanningSolution, personId: string, slotId: string): PlanExplanation {
  const person = problem.people.find(({ id }) => id === personId);
  const slot = problem.slots.find(({ id }) => id === slotId);
  if (!person) throw new InvalidValue('person', personId, 'a person of the plan');
  if (!slot) throw new InvalidValue('slot', slotId, 'a slot of the plan');
  const view = viewOf(problem, solution, person.id, slot);
  const locked = isLocked(problem, personId, slotId);
  const alternatives = alternativesOf(view, locked);
  return {
    person: { id: person.id, name: person.name },
    slot: { id: slot.id, name: slot.name },
    holds: itemOf(problem, view.own.holds),
    locked,
    binds: bindsOf(alternatives, locked),
    alternatives,
    others: otherHolders(view, locked),
  };
}
