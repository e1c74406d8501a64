import { contains, eachDay, intersect, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { ClosedHalf, ProtectedHalf } from './duty-catalog';

/** An event of the institution, as far as it changes what people do. */
export interface TimedEvent {
  readonly period: DateRange;
  /** Null: whole days. */
  readonly half: 'am' | 'pm' | null;
  readonly effect: 'closed' | 'protected' | 'note';
  readonly activityId: Id | null;
  readonly audience: { readonly kinds?: readonly string[]; readonly pgys?: readonly number[] } | null;
}

export interface Attendee {
  readonly id: Id;
  readonly kind: string;
  readonly pgyPeriods: readonly { readonly period: DateRange; readonly pgy: number }[];
}

const HALVES = ['am', 'pm'] as const;

/** The half-days of a year on which clinics and electives are closed by an event. */
export function closuresOf(events: readonly TimedEvent[], year: DateRange): ClosedHalf[] {
  return events.filter((one) => one.effect === 'closed').flatMap((event) => halfDaysOf(event, year));
}

/** Who does what in the protected half-days of a year. */
export function protectedTimeOf(events: readonly TimedEvent[], people: readonly Attendee[], year: DateRange): ProtectedHalf[] {
  return events.flatMap((event) => {
    const { effect, activityId } = event;
    if (effect !== 'protected' || activityId === null) return [];
    return halfDaysOf(event, year).flatMap(({ day, half }) => people.filter((one) => isAsked(one, event, day)).map((one) => ({ personId: one.id, day, half, activityId })));
  });
}

function halfDaysOf({ period, half }: TimedEvent, year: DateRange): ClosedHalf[] {
  const shared = intersect(period, year);
  if (!shared) return [];
  return eachDay(shared).flatMap((day) => HALVES.filter((one) => half === null || half === one).map((one) => ({ day, half: one })));
}

/** A resident who has a history and no PGY on the day is not there yet, or not any more. */
function isAsked({ kind, pgyPeriods }: Attendee, { audience }: TimedEvent, day: LocalDate): boolean {
  const pgy = kind === 'resident' ? pgyPeriods.find((one) => contains(one.period, day))?.pgy : undefined;
  if (kind === 'resident' && pgyPeriods.length > 0 && pgy === undefined) return false;
  if (audience?.kinds && !audience.kinds.includes(kind)) return false;
  return !audience?.pgys || (pgy !== undefined && audience.pgys.includes(pgy));
}
