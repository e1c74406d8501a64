import type { PlanningConstraint } from '../constraint';
import { Picker } from '../picked';
import type { PlanningProblem } from '../planning-problem';
import { KINDS_OF_CONSTRAINTS, SHAPES } from './constraint-shapes';
import type { Field } from './field';
import { matches, ordered, type ProblemNames } from './shapes';

/** A constraint's fields, and what they must be to each other. */
export function assertConstraint(field: Field, names: ProblemNames, problem: Pick<PlanningProblem, 'slots' | 'activities'>): void {
  const kind = field.get('kind').oneOf(KINDS_OF_CONSTRAINTS);
  matches(field, SHAPES[kind], names);
  if ('max' in SHAPES[kind]) {
    if (!['min', 'max', 'limits'].some((key) => field.has(key))) field.refuse(`a min or a max${kind === 'total' ? ', or limits' : ''}`);
    ordered(field);
  }
  if (field.has('cells')) assertCells(field, problem);
}

/** Special amounts: one for a cell, where the total looks. */
function assertCells(field: Field, { slots, activities }: Pick<PlanningProblem, 'slots' | 'activities'>): void {
  const total = field.value as Extract<PlanningConstraint, { kind: 'total' }>;
  const slotsOf = new Picker(slots);
  const activitiesOf = new Picker(activities);
  const within = { slots: new Set(slotsOf.pick(total.slots)), activities: new Set(activitiesOf.pick(total.activities)) };
  const seen = new Set<string>();
  for (const [n, cell] of (total.cells ?? []).entries()) {
    const at = field.get('cells').items()[n]!;
    if (!within.slots.has(slotsOf.indexOf(cell.slot))) at.get('slot').refuse("one of the total's slots");
    if (!within.activities.has(activitiesOf.indexOf(cell.activity))) at.get('activity').refuse("one of the total's activities");
    const key = JSON.stringify([cell.person, cell.slot, cell.activity]);
    if (seen.has(key)) at.refuse('one amount for a person, slot and activity');
    seen.add(key);
  }
}
