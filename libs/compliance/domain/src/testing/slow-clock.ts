import { addDays, instantAt, type LocalDate } from '@housestaff/kernel';
import { knownInstant } from './known-instant';

const DAY = 86_400_000;
const later = new Map<LocalDate, Map<number, LocalDate>>();

/** As `addDays`, working each out once: thousands of schedules share the same few hundred days. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  let known = later.get(date);
  if (!known) later.set(date, (known = new Map()));
  let result = known.get(days);
  if (result === undefined) known.set(days, (result = addDays(date, days)));
  return result;
}

/** When a day begins, by zone and day. */
const starts = new Map<string, Map<LocalDate, number>>();

function startOf(date: LocalDate, zone: string): number {
  let known = starts.get(zone);
  if (!known) starts.set(zone, (known = new Map()));
  let result = known.get(date);
  if (result === undefined) known.set(date, (result = instantAt(date, 0, zone)));
  return result;
}

/** When a wall clock shows so many hours after a day's midnight. Away from a change of the clocks that needs no calendar. */
export function wallClock(date: LocalDate, hours: number, zone: string): number {
  const day = hours < 0 || hours >= 24 ? plusDays(date, Math.floor(hours / 24)) : date;
  const ofDay = hours - 24 * Math.floor(hours / 24);
  const start = startOf(day, zone);
  if (ofDay === 0 || startOf(plusDays(day, 1), zone) - start === DAY) return start + ofDay * 3_600_000;
  return knownInstant(day, ofDay * 60, zone);
}
