import type { Half } from '@housestaff/assignments/domain';
import { addDays, eachDay, overlaps, type DateRange, type Id } from '@housestaff/kernel';

interface PartOf {
  /** Who has it. */
  readonly personId: Id;
  readonly period: DateRange;
  /** As people read it, e.g. "ICU, 5 – 18 Oct 2026": kept, so that history is readable when rotations are renamed. */
  readonly label: string;
}

/** Where somebody is, on all of these days. */
export interface StayPart extends PartOf {
  readonly kind: 'stay';
  readonly rotationId: Id;
}

/** What somebody does on each of these days: a call, a half-day of clinic, a week of backup. */
export interface DutyPart extends PartOf {
  readonly kind: 'duty';
  readonly activityId: Id;
  readonly half: Half;
}

/** One side of a swap. */
export type SwapPart = StayPart | DutyPart;

/** Whether two parts are, in any of it, the same work of the same person: a week holds the duties of its days. */
export function share(one: SwapPart, other: SwapPart): boolean {
  if (one.personId !== other.personId || !overlaps(one.period, other.period)) return false;
  if (one.kind === 'stay' || other.kind === 'stay') return true;
  return one.activityId === other.activityId && (one.half === other.half || one.half === 'day' || other.half === 'day');
}

/** The periods that any of the parts are about, joined where they touch. */
export function joined(periods: readonly DateRange[]): DateRange[] {
  return [...periods].sort((a, b) => (a.start < b.start ? -1 : 1)).reduce<DateRange[]>((all, next) => {
    const last = all.at(-1);
    if (!last || next.start > last.end) return [...all, next];
    return [...all.slice(0, -1), { start: last.start, end: next.end > last.end ? next.end : last.end }];
  }, []);
}

export const oneDay = (date: string): DateRange => ({ start: date, end: addDays(date, 1) });

export const daysOf = ({ period }: SwapPart): string[] => eachDay(period);
