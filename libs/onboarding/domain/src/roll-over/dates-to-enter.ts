import { addDays, contains, weekday, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { Holiday, InstitutionalEvent } from '@housestaff/program/domain';
import { yearLater } from './year-later';

export interface DateToEnter {
  readonly kind: 'holiday' | 'event';
  readonly name: string;
  /** This year's; of an event its first. */
  readonly day: LocalDate;
  /** Not on the same date each year. */
  readonly moves: boolean;
  /** For a moving one: "fourth Thursday of November", or empty where nobody but a calendar knows. */
  readonly rule: string;
  /** Null: look it up. */
  readonly proposed: LocalDate | null;
}

type Weekly = readonly [name: RegExp, month: number, weekday: number, nth: number, words: string];

const LAST = 5;
const MOVING: readonly Weekly[] = [
  [/martin luther|\bmlk\b/i, 1, 1, 3, 'third Monday of January'],
  [/president|washington/i, 2, 1, 3, 'third Monday of February'],
  [/memorial/i, 5, 1, LAST, 'last Monday of May'],
  [/labou?r day/i, 9, 1, 1, 'first Monday of September'],
  [/columbus|indigenous/i, 10, 1, 2, 'second Monday of October'],
  [/day after thanksgiving/i, 11, 5, 4, 'day after the fourth Thursday of November'],
  [/thanksgiving/i, 11, 4, 4, 'fourth Thursday of November'],
];
const FIXED = new Set(['01-01', '06-19', '07-04', '11-11', '12-24', '12-25', '12-26', '12-31']);

type Named = Pick<DateToEnter, 'kind' | 'name' | 'day'>;

/**
 * Holidays and events of a year that the next one lacks, for a person to enter: nothing is copied by date, because a date
 * that is wrong closes clinics on a working day.
 */
export function datesToEnter(holidays: readonly Holiday[], events: readonly InstitutionalEvent[], year: DateRange, next: DateRange): DateToEnter[] {
  const all: Named[] = [...holidays.map(({ name, day }) => ({ kind: 'holiday' as const, name, day })), ...events.map(({ name, period }) => ({ kind: 'event' as const, name, day: period.start }))];
  const key = ({ kind, name }: Named): string => `${kind} ${name.trim().toLowerCase()}`;
  const there = new Set(all.filter(({ day }) => contains(next, day)).map(key));
  const wanted = all.filter((one) => contains(year, one.day) && !there.has(key(one)));
  return wanted.sort((a, b) => (a.day < b.day ? -1 : 1)).map((one) => toEnter(one, next));
}

function toEnter(one: Named, next: DateRange): DateToEnter {
  const weekly = one.kind === 'holiday' ? MOVING.find(([words]) => words.test(one.name)) : undefined;
  if (weekly) return { ...one, moves: true, rule: weekly[4], proposed: within(next, (year) => nthWeekday(year, weekly)) };
  const fixed = one.kind === 'holiday' && FIXED.has(one.day.slice(5));
  return { ...one, moves: !fixed, rule: '', proposed: fixed ? within(next, (year) => `${year}${one.day.slice(4)}`) : null };
}

/** The one of the two calendar years whose day lies in the academic year. */
function within(next: DateRange, dayOf: (year: string) => LocalDate): LocalDate | null {
  const days = [next.start, yearLater(next.start)].map((day) => dayOf(day.slice(0, 4)));
  return days.find((day) => contains(next, day)) ?? null;
}

function nthWeekday(year: string, [, month, onWeekday, nth, words]: Weekly): LocalDate {
  // The day after the fourth Thursday isn't always the fourth Friday.
  if (words.startsWith('day after')) return addDays(nthWeekday(year, [/./, month, onWeekday - 1, nth, '']), 1);
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const day = addDays(first, ((onWeekday - weekday(first) + 7) % 7) + 7 * (nth - 1));
  return day.slice(5, 7) === first.slice(5, 7) ? day : addDays(day, -7);
}
