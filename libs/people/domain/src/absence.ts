import { addDays, daysBetween, intersect, lengthInDays, overlaps, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { AbsenceStatus } from './absence-status';
import { AbsenceBackwards, AbsenceEmpty, StatusNotAllowed } from './people.errors';

export const ABSENCE_KINDS = ['vacation', 'sick', 'conference', 'parental', 'bereavement', 'military', 'training', 'deployment', 'interview', 'other'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

export interface Absence {
  readonly id: Id;
  readonly programId: Id;
  readonly personId: Id;
  readonly kind: AbsenceKind;
  readonly period: DateRange;
  /** The first day's morning is still worked. */
  readonly startsPm: boolean;
  /** The last day's afternoon is worked again. */
  readonly endsAm: boolean;
  readonly status: AbsenceStatus;
  /** Frees the person of their duties. */
  readonly blocking: boolean;
  /** Counts as away from the program. */
  readonly countsAway: boolean;
  readonly note: string;
  readonly source: 'import' | 'manual';
  readonly importBatchId: Id | null;
  readonly version: number;
}

type Span = Pick<Absence, 'period' | 'startsPm' | 'endsAm'>;

/** Days away, halves included; with `within` only those in that range. */
export function absenceDays({ period, startsPm, endsAm }: Span, within: DateRange = period): number {
  const shared = intersect(period, within);
  if (!shared) return 0;
  const late = startsPm && shared.start === period.start ? 0.5 : 0;
  const early = endsAm && shared.end === period.end ? 0.5 : 0;
  return lengthInDays(shared) - late - early;
}

/** Is the person away on this half-day? Says nothing of status. */
export function isAway({ period, startsPm, endsAm }: Span, date: LocalDate, half: 'am' | 'pm'): boolean {
  if (date < period.start || date >= period.end) return false;
  if (half === 'am') return !(startsPm && date === period.start);
  return !(endsAm && date === addDays(period.end, -1));
}

/** The span of an absence as asked for, `to` out. Throws where it ends before it starts or holds no half-day. */
export function absenceSpan(from: LocalDate, to: LocalDate, startsPm: boolean, endsAm: boolean): Span {
  if (daysBetween(from, to) <= 0) throw new AbsenceBackwards(from, to);
  if (startsPm && endsAm && daysBetween(from, to) === 1) throw new AbsenceEmpty(from);
  return { period: { start: from, end: to }, startsPm, endsAm };
}

/** Whether two spans share a half-day: a morning and an afternoon of one day don't meet. */
export function sharesHalf(one: Span, other: Span): boolean {
  const apart = (first: Span, second: Span): boolean => first.endsAm && second.startsPm && addDays(second.period.start, 1) === first.period.end;
  return overlaps(one.period, other.period) && !apart(one, other) && !apart(other, one);
}

const NEXT: Readonly<Record<AbsenceStatus, readonly AbsenceStatus[]>> = {
  requested: ['approved', 'denied', 'cancelled', 'anticipated'],
  anticipated: ['requested', 'approved', 'denied', 'cancelled'],
  approved: ['denied', 'cancelled'],
  denied: ['approved', 'requested'],
  cancelled: ['requested'],
};

/** Throws where an absence can't go from one status to the other. Staying the same is allowed. */
export function assertStatusChange(from: AbsenceStatus, to: AbsenceStatus): void {
  if (from !== to && !NEXT[from].includes(to)) throw new StatusNotAllowed(from, to, NEXT[from]);
}
