import { InvalidValue } from './domain-error';

/** A calendar day without a zone, as `YYYY-MM-DD`. Strings compare in calendar order. */
export type LocalDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Days that were asked about; a schedule asks about the same few hundred again and again. */
const KEPT = 50_000;
const numbers = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();

/** Days since 1970-01-01. Throws `InvalidValue` on anything that is not a real day. */
export function toEpochDay(date: LocalDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const match = SHAPE.exec(date);
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : NaN;
  if (Number.isNaN(time) || fromEpochDay(time / DAY_MS) !== date) throw new InvalidValue('date', date, 'a day as YYYY-MM-DD');
  return keep(numbers, date, time / DAY_MS);
}

export function fromEpochDay(day: number): LocalDate {
  return dates.get(day) ?? keep(dates, day, new Date(day * DAY_MS).toISOString().slice(0, 10));
}

function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  if (map.size >= KEPT) map.clear();
  map.set(key, value);
  return value;
}

export function isLocalDate(value: string): boolean {
  try {
    toEpochDay(value);
    return true;
  } catch {
    return false;
  }
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(date: LocalDate): number {
  return ((toEpochDay(date) + 3) % 7) + 1;
}
