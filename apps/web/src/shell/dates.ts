import { DateTime } from 'luxon';

/** Today as a local date, in a program's zone (the reader's by default). */
export function today(zone = 'local'): string {
  return DateTime.now().setZone(zone).toISODate() ?? DateTime.local().toISODate();
}

const at = (day: string) => DateTime.fromISO(day, { zone: 'utc' });

export function addDays(day: string, days: number): string {
  return at(day).plus({ days }).toISODate() ?? day;
}

export function daysBetween(from: string, to: string): number {
  return Math.round(at(to).diff(at(from), 'days').days);
}

/** "14 Jan". */
export function shortDay(day: string): string {
  return at(day).toFormat('d LLL');
}

/** "Tue 1 Dec". */
export function weekdayDay(day: string): string {
  return at(day).toFormat('ccc d LLL');
}

/** "1 Dec 2026". */
export function longDay(day: string): string {
  return at(day).toFormat('d LLL yyyy');
}

/** A half-open range of days as people write it, both ends in, in the server's words: "14 Jan – 10 Feb 2027", "5 – 18 Oct 2026". */
export function dayRange(from: string, to: string): string {
  const last = addDays(to, -1);
  if (last === from) return longDay(from);
  return `${firstDay(from, last)} – ${longDay(last)}`;
}

/** The first of two days, without what the last one says again. */
function firstDay(from: string, last: string): string {
  if (from.slice(0, 7) === last.slice(0, 7)) return String(at(from).day);
  return from.slice(0, 4) === last.slice(0, 4) ? shortDay(from) : longDay(from);
}

/** The clock of an instant, "18:00", in a zone (the reader's by default). */
export function clock(instant: string, zone = 'local'): string {
  return DateTime.fromISO(instant, { zone }).toFormat('HH:mm');
}

/** "Tue 1 Dec, 14:06". */
export function moment(instant: string, zone = 'local'): string {
  return DateTime.fromISO(instant, { zone }).toFormat('ccc d LLL, HH:mm');
}
