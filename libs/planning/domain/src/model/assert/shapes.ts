import { NOTHING } from '../constraint';
import type { Field } from './field';
import type { Names } from './names';

/** What constraints may name. */
export interface ProblemNames {
  readonly slots: Names;
  readonly activities: Names;
  readonly people: Names;
}

export type Check = (field: Field, names: ProblemNames) => void;

/** A check for each field; those made by `maybe` may be left out. */
export type Shape<T> = { readonly [F in keyof Required<T>]: Check };

const optional = new WeakSet<Check>();

export function maybe(check: Check): Check {
  const checkIt: Check = (field, names) => check(field, names);
  optional.add(checkIt);
  return checkIt;
}

/** Every field is there that must be, is known, and is right. */
export function matches(field: Field, shape: Readonly<Record<string, Check>>, names: ProblemNames): void {
  const keys = Object.keys(shape);
  const unknown = field.keys().find((key) => !Object.hasOwn(shape, key));
  if (unknown !== undefined) field.get(unknown).refuse(`no such field; there are ${keys.join(', ')}`);
  for (const key of keys) {
    if (field.has(key)) shape[key]!(field.get(key), names);
    else if (!optional.has(shape[key]!)) field.get(key).refuse('this field');
  }
}

export const text: Check = (field) => void field.text();
export const texts: Check = (field) => field.items().forEach((item) => item.text());
export const whole: Check = (field) => void field.whole();
export const fromZero: Check = (field) => void field.whole(0);
export const fromOne: Check = (field) => void field.whole(1);
export const yesNo: Check = (field) => {
  if (typeof field.value !== 'boolean') field.refuse('true or false');
};

export const people: Check = (field, names) => names.people.picked(field);
export const slots: Check = (field, names) => names.slots.picked(field);
/** With `-` for nothing. */
export const activities: Check = (field, names) => names.activities.picked(field, NOTHING);
export const amounts: Check = (field, names) => names.activities.keyed(field, (value) => value.whole(), NOTHING);
export const carried: Check = (field, names) => names.people.keyed(field, (value) => value.whole());

/** Stretches of neighbouring slots, no slot in two. */
export const groups: Check = (field, names) => {
  const seen = new Map<number, string>();
  for (const group of field.items()) {
    const items = group.items();
    if (items.length === 0) group.refuse('at least one slot');
    const places = items.map((item) => names.slots.one(item));
    places.forEach((place, n) => {
      const item = items[n]!;
      if (n > 0 && place !== places[n - 1]! + 1) item.refuse(`the slot right after ${String(items[n - 1]!.value)}: a group's slots are neighbours, in order of time`);
      if (seen.has(place)) item.refuse(`a slot that is not in ${seen.get(place)} too`);
      seen.set(place, group.path);
    });
  }
};

export function ordered(field: Field): void {
  const [min, max] = ['min', 'max'].map((key) => (field.has(key) ? field.get(key).whole() : undefined));
  if (min !== undefined && max !== undefined && min > max) field.get('min').refuse(`at most the max, ${max}`);
}
