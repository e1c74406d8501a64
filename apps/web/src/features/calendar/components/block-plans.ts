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

/** The academic year that follows the last one known, or the one that `day` falls into. */
export function nextYear(lastEnd: string | null, day: string): { name: string; from: string; to: string } {
  const startYear = Number(day.slice(0, 4)) - (day.slice(5) < '07-01' ? 1 : 0);
  const from = lastEnd ?? `${startYear}-07-01`;
  const year = Number(from.slice(0, 4));
  return { name: `AY ${year}-${String(year + 1).slice(2)}`, from, to: `${year + 1}-07-01` };
}
