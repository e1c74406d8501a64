import { addDays, type Id } from '@housestaff/kernel';
import type { Handover } from './exchange';

/** Duties that go with a swap, each run of the same on days in a row as one. */
export interface Follower {
  readonly personId: Id;
  readonly activityId: Id;
  readonly half: Handover['half'];
  readonly period: { readonly start: string; readonly end: string };
}

export function followersOf(handovers: readonly Handover[]): Follower[] {
  const ordered = handovers.filter(({ follows }) => follows).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return ordered.reduce<Follower[]>((all, { from: personId, activityId, half, date }) => {
    const before = all.find((one) => one.personId === personId && one.activityId === activityId && one.half === half && one.period.end === date);
    if (!before) return [...all, { personId, activityId, half, period: { start: date, end: addDays(date, 1) } }];
    return all.map((one) => (one === before ? { ...one, period: { ...one.period, end: addDays(date, 1) } } : one));
  }, []);
}
