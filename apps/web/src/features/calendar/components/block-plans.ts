import { DateTime } from 'luxon';
import { addDays, daysBetween } from '@/shell/dates';
import type { BlockInput } from '../api/use-calendar';

export type CalendarKind = 'four-week' | 'two-week' | 'monthly' | 'weekly';

export const CALENDAR_KINDS: { value: CalendarKind; label: string }[] = [
  { value: 'four-week', label: '13 blocks of four weeks' },
  { value: 'monthly', label: '12 months' },
  { value: 'two-week', label: '26 blocks of two weeks' },
  { value: 'weekly', label: '52 weeks' },
];

const DAYS: Record<Exclude<CalendarKind, 'monthly'>, number> = { 'four-week': 28, 'two-week': 14, weekly: 7 };

function startsOf(kind: CalendarKind, from: string, to: string): string[] {
  if (kind === 'monthly') return Array.from({ length: 12 }, (_, month) => DateTime.fromISO(from, { zone: 'utc' }).plus({ months: month }).toISODate() ?? from).filter((start) => start < to);
  const count = Math.floor(daysBetween(from, to) / DAYS[kind]);
  return Array.from({ length: count }, (_, index) => addDays(from, index * DAYS[kind]));
}

/** Dated blocks without a hole from `from` to `to` (out). The last one takes the days that are left. */
export function planBlocks(kind: CalendarKind, from: string, to: string): BlockInput[] {
  const starts = startsOf(kind, from, to);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? to;
    const half = Math.floor(daysBetween(start, end) / 2);
    return { name: `Block ${index + 1}`, from: start, to: end, splitOn: half >= 7 ? addDays(start, half) : null };
  });
}

export interface YearSpan {
  name: string;
  from: string;
  to: string;
}

const nameOf = (from: string): string => `AY ${from.slice(0, 4)}-${String((Number(from.slice(0, 4)) + 1) % 100).padStart(2, '0')}`;

/** The academic year that begins on a day; null where the day is none, or one that not every year has. */
export function yearFrom(from: string): YearSpan | null {
  if (!DateTime.fromISO(from).isValid || !/^\d{4}-\d{2}-\d{2}$/.test(from) || from.endsWith('-02-29')) return null;
  return { name: nameOf(from), from, to: `${Number(from.slice(0, 4)) + 1}${from.slice(4)}` };
}

/** The academic year that follows the last one known, or the one that `day` falls into. */
export function nextYear(lastEnd: string | null, day: string): YearSpan {
  const startYear = Number(day.slice(0, 4)) - (day.slice(5) < '07-01' ? 1 : 0);
  const from = lastEnd ?? `${startYear}-07-01`;
  return { name: nameOf(from), from, to: `${Number(from.slice(0, 4)) + 1}-07-01` };
}
