import { addDays } from '@/shell/dates';
import { DateTime } from 'luxon';

export interface UsualHoliday {
  name: string;
  day: string;
}

type DayOf = (year: number) => string;

const iso = (year: number, month: number, day: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const weekdayOf = (day: string): number => DateTime.fromISO(day, { zone: 'utc' }).weekday;

/** The n-th weekday (1: Monday) of a month. */
const nth =
  (n: number, weekday: number, month: number): DayOf =>
  (year) => {
    const first = iso(year, month, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
  };

const lastMondayOfMay: DayOf = (year) => {
  const last = iso(year, 5, 31);
  return addDays(last, -(weekdayOf(last) - 1));
};

const fixed =
  (month: number, day: number): DayOf =>
  (year) =>
    iso(year, month, day);

/** The holidays of the federal government of the United States (5 U.S.C. 6103). */
const FEDERAL: readonly (readonly [name: string, day: DayOf, fixed: boolean])[] = [
  ["New Year's Day", fixed(1, 1), true],
  ['Martin Luther King Jr. Day', nth(3, 1, 1), false],
  ["Washington's Birthday", nth(3, 1, 2), false],
  ['Memorial Day', lastMondayOfMay, false],
  ['Juneteenth', fixed(6, 19), true],
  ['Independence Day', fixed(7, 4), true],
  ['Labor Day', nth(1, 1, 9), false],
  ['Columbus Day', nth(2, 1, 10), false],
  ['Veterans Day', fixed(11, 11), true],
  ['Thanksgiving Day', nth(4, 4, 11), false],
  ['Christmas Day', fixed(12, 25), true],
];

/** On a weekend it is observed on the Friday before or the Monday after; null on a weekday. */
function observedOn(day: string): string | null {
  const weekday = weekdayOf(day);
  if (weekday === 6) return addDays(day, -1);
  return weekday === 7 ? addDays(day, 1) : null;
}

function ofYear(year: number): UsualHoliday[] {
  return FEDERAL.flatMap(([name, dayOf, isFixed]) => {
    const day = dayOf(year);
    const observed = isFixed ? observedOn(day) : null;
    return observed ? [{ name, day }, { name: `${name} (observed)`, day: observed }] : [{ name, day }];
  });
}

/** Federal holidays from `from` up to `to` (out), in order; one on a weekend also on the day on which it is observed. */
export function federalHolidays(from: string, to: string): UsualHoliday[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 2 }, (_, index) => first + index);
  return years
    .flatMap(ofYear)
    .filter(({ day }) => from <= day && day < to)
    .sort((one, other) => one.day.localeCompare(other.day));
}
