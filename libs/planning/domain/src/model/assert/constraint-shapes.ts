import type { ConstraintKind, PlanningConstraint } from '../constraint';
import type { Field } from './field';
import { activities, amounts, carried, fromOne, fromZero, groups, matches, maybe, ordered, people, slots, text, whole, yesNo, type Check, type ProblemNames, type Shape } from './shapes';

type Of<K extends ConstraintKind> = Extract<PlanningConstraint, { kind: K }>;

export const KINDS_OF_CONSTRAINTS: readonly ConstraintKind[] = ['coverage', 'ratio', 'total', 'run', 'succession', 'rest', 'window', 'groups', 'free', 'fair', 'request', 'together', 'order', 'change'];

const strength: Check = (field) => {
  if (field.value === 'rule' || field.value === 'demand') return;
  if (typeof field.value !== 'object' || field.value === null) field.refuse('"rule", "demand", or { "weight": points for a unit }');
  matches(field, { weight: fromZero }, NOBODY);
};
/** For shapes that name none. */
const NOBODY = {} as ProblemNames;

const named = { kind: (field: Field) => void field.oneOf(KINDS_OF_CONSTRAINTS), id: text, name: text, strength, term: maybe(text) };
const ofPeople = { ...named, people: maybe(people) };

const shares: Check = (field, names) => field.items().forEach((share) => matches(share, { people: maybe(people), activities, each: fromZero }, names));
const least: Check = (field) => {
  if (field.value !== 'as-long-as-before' && typeof field.value !== 'number') field.refuse('minutes, or "as-long-as-before"');
  if (typeof field.value === 'number') field.whole(0);
};
const limits = (bounds: Readonly<Record<string, Check>>): Check => (field, names) =>
  names.people.keyed(field, (value) => {
    matches(value, bounds, names);
    ordered(value);
  });
const cells: Check = (field, names) => {
  for (const cell of field.items()) {
    matches(cell, { person: (f) => void names.people.one(f), slot: (f) => void names.slots.one(f), activity: (f) => void names.activities.one(f), amount: whole }, names);
  }
};
const busy: Check = (field, names) => names.people.keyed(field, (list) => list.items().forEach((slot) => names.slots.one(slot)));

/** The fields of each kind, those of its type to the letter. */
export const SHAPES: { readonly [K in ConstraintKind]: Shape<Of<K>> } = {
  coverage: { ...named, slots: maybe(slots), activities, people: maybe(people), min: maybe(fromZero), max: maybe(fromZero) },
  ratio: { ...named, slots: maybe(slots), supply: shares, load: shares },
  total: {
    ...ofPeople,
    slots: maybe(slots),
    activities: maybe(activities),
    amounts: maybe(amounts),
    cells: maybe(cells),
    carried: maybe(carried),
    min: maybe(whole),
    max: maybe(whole),
    limits: maybe(limits({ min: maybe(whole), max: maybe(whole) })),
    unit: maybe(fromOne),
  },
  run: { ...ofPeople, activities, min: maybe(fromZero), max: maybe(fromZero) },
  succession: { ...ofPeople, slots: maybe(slots), first: activities, then: activities, within: maybe(fromOne) },
  rest: { ...ofPeople, least, after: maybe(activities) },
  window: { ...ofPeople, activities, length: fromOne, min: maybe(fromZero), max: maybe(fromZero) },
  groups: { ...ofPeople, activities: maybe(activities), groups, carried: maybe(carried), min: maybe(fromZero), max: maybe(fromZero) },
  free: { ...ofPeople, slots: maybe(slots), activities: maybe(activities), spills: maybe(activities), busy: maybe(busy), min: fromZero, limits: maybe(limits({ min: maybe(fromZero) })) },
  fair: { ...ofPeople, slots: maybe(slots), activities, amounts: maybe(amounts), carried: maybe(carried), allowed: maybe(fromZero), unit: maybe(fromOne) },
  request: { ...ofPeople, slots: maybe(slots), activities, want: yesNo, reason: maybe(text) },
  together: { ...ofPeople, groups, activities: maybe(activities) },
  order: { ...ofPeople, first: activities, count: fromZero, then: activities, carried: maybe(carried) },
  change: { ...ofPeople, slots: maybe(slots), filling: maybe(yesNo) },
};
