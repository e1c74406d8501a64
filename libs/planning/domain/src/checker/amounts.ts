import type { Picked } from '../model/constraint';
import type { Held } from './held';

interface Counted {
  readonly slots?: Picked;
  readonly activities?: Picked;
  readonly amounts?: Readonly<Record<string, number>>;
  readonly cells?: readonly { readonly person: string; readonly slot: string; readonly activity: string; readonly amount: number }[];
  readonly carried?: Readonly<Record<string, number>>;
}

/** What a person's cells add up to, with what they bring from before. */
export function amountsOf(constraint: Counted, held: Held): (person: string) => number {
  const activities = held.activities(constraint.activities);
  const places = held.places(constraint.slots);
  const replaced = new Map((constraint.cells ?? []).map((c) => [JSON.stringify([c.person, c.slot, c.activity]), c.amount]));
  const each = (activity: string): number => (constraint.amounts ? ownNumber(constraint.amounts, activity) : 1);
  const cell = (person: string, place: number): number => {
    const activity = held.row(person)[place]!;
    if (!activities.has(activity)) return 0;
    const special = replaced.size > 0 ? replaced.get(JSON.stringify([person, held.slots[place], activity])) : undefined;
    return special ?? each(activity);
  };
  return (person) => places.reduce((sum, place) => sum + cell(person, place), ownNumber(constraint.carried, person));
}

/** 0 where there is none. */
export function ownNumber(numbers: Readonly<Record<string, number>> | undefined, key: string): number {
  return own(numbers, key) ?? 0;
}

export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
