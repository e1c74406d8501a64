import { addDays, dateRange, daysBetween, lengthInDays, weekday, type DateRange, type LocalDate } from '@housestaff/kernel';
import { CALENDAR_KINDS, type AcademicBlock, type AcademicYear, type BlockInput } from '@housestaff/program/domain';
import { yearLater } from './year-later';

/** `same`: as this year's, on next year's dates. */
export const ROLL_CALENDARS = ['same', ...CALENDAR_KINDS] as const;
export type RollCalendar = (typeof ROLL_CALENDARS)[number];

const DAYS = { 'four-week': 28, 'two-week': 14, weekly: 7 } as const;
const WEEK = 7;

type Calendar = Pick<AcademicYear, 'period' | 'blocks'>;

/** Begins on the day after this year's last: twelve months where this one has twelve, else as many days as it has. */
export function nextPeriod({ start, end }: DateRange): DateRange {
  return dateRange(end, yearLater(start) === end ? yearLater(end) : addDays(end, daysBetween(start, end)));
}

/** Blocks that fill `next`, in order. An orientation block is kept; the last block takes the rest. */
export function nextBlocks(year: Calendar, next: DateRange, kind: RollCalendar): BlockInput[] {
  if (kind === 'same') return namedAsBefore(year, sameKind(year, next));
  const opening = kind === 'monthly' ? keptLength(year, next) : aligned(year, next, DAYS[kind]);
  const starts = kind === 'monthly' ? monthStarts(opening, next.end) : evenStarts(opening, next.end, DAYS[kind]);
  return filled(next, starts, halfWay);
}

function sameKind(year: Calendar, next: DateRange): BlockInput[] {
  const blocks = year.blocks.filter((block) => block.ordinal > 0);
  const length = evenLength(blocks);
  if (length === null) return shifted(year, next);
  const split = usualSplit(blocks);
  return filled(next, evenStarts(aligned(year, next, length), next.end, length), (from) => (split === null ? null : addDays(from, split)));
}

/** The middle, where that leaves halves of a week or more. */
function halfWay(from: LocalDate, to: LocalDate): LocalDate | null {
  const half = Math.floor(daysBetween(from, to) / 2);
  return half >= WEEK ? addDays(from, half) : null;
}

/** The length that all blocks but the last have; null where they differ, as months do. */
function evenLength(blocks: readonly AcademicBlock[]): number | null {
  const [first, ...others] = blocks.slice(0, -1).map((block) => lengthInDays(block.period));
  return first !== undefined && others.every((length) => length === first) ? first : null;
}

/** Every block on the dates that it had, a year later. */
function shifted({ period, blocks }: Calendar, next: DateRange): BlockInput[] {
  const twelveMonths = yearLater(period.start) === period.end;
  const later = (day: LocalDate): LocalDate => (twelveMonths ? yearLater(day) : addDays(day, lengthInDays(period)));
  return blocks.map(({ period: { start, end }, splitOn }) => ({ from: later(start), to: end === period.end ? next.end : later(end), splitOn: splitOn && later(splitOn) }));
}

/** The first day of block 1: next year's first day, or after an orientation that brings it to the weekday that blocks begin on. */
function aligned(year: Calendar, next: DateRange, length: number): LocalDate {
  const first = year.blocks.find((block) => block.ordinal > 0);
  if (year.blocks[0]?.ordinal !== 0 || !first) return next.start;
  if (length % WEEK !== 0) return keptLength(year, next);
  const ahead = (weekday(first.period.start) - weekday(next.start) + WEEK) % WEEK;
  // An orientation as long as a block would be a block.
  return addDays(next.start, ahead === 0 && length > WEEK ? WEEK : ahead);
}

function keptLength({ blocks }: Calendar, next: DateRange): LocalDate {
  const [opening] = blocks;
  return opening?.ordinal === 0 ? addDays(next.start, lengthInDays(opening.period)) : next.start;
}

function evenStarts(from: LocalDate, end: LocalDate, length: number): LocalDate[] {
  const count = Math.max(1, Math.round(daysBetween(from, end) / length));
  return Array.from({ length: count }, (_, n) => addDays(from, n * length));
}

/** `from`, then the first of each month. */
function monthStarts(from: LocalDate, end: LocalDate): LocalDate[] {
  const starts = [from];
  for (let day = monthAfter(from); day < end; day = monthAfter(day)) starts.push(day);
  return starts;
}

function monthAfter(day: LocalDate): LocalDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${day.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
}

type Split = (from: LocalDate, to: LocalDate) => LocalDate | null;

function filled(next: DateRange, starts: readonly LocalDate[], split: Split): BlockInput[] {
  const blocks = starts.map((from, n): BlockInput => {
    const to = starts[n + 1] ?? next.end;
    const splitOn = split(from, to);
    return { from, to, splitOn: splitOn !== null && splitOn < to ? splitOn : null };
  });
  const [first] = starts;
  return first === undefined || first === next.start ? blocks : [{ from: next.start, to: first, splitOn: null }, ...blocks];
}

/** In days from a block's start, as most blocks have it. */
function usualSplit(blocks: readonly AcademicBlock[]): number | null {
  const times = new Map<number | null, number>();
  for (const { period, splitOn } of blocks) {
    const after = splitOn === null ? null : daysBetween(period.start, splitOn);
    times.set(after, (times.get(after) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Names that a program gave stay with their place; a year that stands in one goes up. */
function namedAsBefore({ blocks }: Calendar, next: readonly BlockInput[]): BlockInput[] {
  const [own, later] = [blocks[0]?.ordinal === 0 ? 0 : 1, next.length === blocks.length];
  const names = new Map(blocks.map((block) => [block.ordinal, block.name]));
  return next.map((block, n) => {
    const name = later ? names.get(n + own) : undefined;
    return name === undefined ? block : { ...block, name: name.replace(/\b(19|20)\d{2}\b/g, (year) => String(Number(year) + 1)) };
  });
}
