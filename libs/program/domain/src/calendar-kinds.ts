import { addDays, daysBetween, InvalidValue, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { BlockInput } from './block-calendar';

export const CALENDAR_KINDS = ['four-week', 'two-week', 'monthly', 'weekly'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

const DAYS: Readonly<Record<Exclude<CalendarKind, 'monthly'>, number>> = { 'four-week': 28, 'two-week': 14, weekly: 7 };
/** A half that is shorter than a week is not worth giving. */
const SHORTEST_HALF = 7;

/** The academic year that begins on a day: up to the same day of the next year. Throws on 29 February, which has none. */
export function yearFrom(start: LocalDate): DateRange {
  if (start.endsWith('-02-29')) throw new InvalidValue('from', start, 'a day that every year has');
  return { start, end: `${Number(start.slice(0, 4)) + 1}${start.slice(4)}` };
}

/** Dated blocks that fill the year; the last one takes the days that are left over. */
export function blocksOfKind(kind: CalendarKind, year: DateRange): BlockInput[] {
  const starts = kind === 'monthly' ? monthsOf(year) : evenStarts(DAYS[kind], year);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? year.end;
    const half = Math.floor(daysBetween(from, to) / 2);
    return { name: `Block ${index + 1}`, from, to, splitOn: half >= SHORTEST_HALF ? addDays(from, half) : null };
  });
}

function evenStarts(days: number, { start, end }: DateRange): LocalDate[] {
  return Array.from({ length: Math.floor(daysBetween(start, end) / days) }, (_, index) => addDays(start, index * days));
}

/** A month that is too short for the day begins on its last. */
function monthsOf({ start, end }: DateRange): LocalDate[] {
  const [year, month, day] = start.split('-').map(Number) as [number, number, number];
  const starts = Array.from({ length: 12 }, (_, index) => {
    const last = new Date(Date.UTC(year, month + index, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + index, Math.min(day, last))).toISOString().slice(0, 10);
  });
  return starts.filter((one) => one < end);
}
