import { DateTime, IANAZone } from 'luxon';
import { InvalidValue } from './domain-error';
import { addDays, type LocalDate } from './local-date';

/** Half-open range of instants, in epoch milliseconds. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** Minutes after local midnight; 24:00 and later mean the next day, so 31 * 60 is 07:00 tomorrow. */
export type MinuteOfDay = number;

export function assertZone(zone: string): void {
  if (!IANAZone.isValidZone(zone)) throw new InvalidValue('timezone', zone, 'an IANA zone such as America/New_York');
}

/**
 * The instant at which a wall clock in `zone` shows `minute` on `date`.
 * A time that the change to daylight saving skips moves forward by the gap; of a repeated one the first is taken.
 */
export function instantAt(date: LocalDate, minute: MinuteOfDay, zone: string): number {
  const day = addDays(date, Math.floor(minute / 1440));
  const rest = minute % 1440;
  return DateTime.fromISO(day, { zone }).set({ hour: Math.floor(rest / 60), minute: rest % 60 }).toMillis();
}

/** The local day on which an instant falls in `zone`. */
export function localDateOf(instant: number, zone: string): LocalDate {
  return DateTime.fromMillis(instant, { zone }).toISODate() as LocalDate;
}

/** Minutes on the wall clock after local midnight at an instant in `zone`. */
export function minuteOfDayOf(instant: number, zone: string): MinuteOfDay {
  const local = DateTime.fromMillis(instant, { zone });
  return local.hour * 60 + local.minute;
}

export function hoursOf(range: TimeRange): number {
  return (range.end - range.start) / 3_600_000;
}
