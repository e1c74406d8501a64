import { InvalidValue } from './domain-error';
import { daysBetween, addDays, type LocalDate } from './local-date';

/** Half-open range of local days: `start` is in, `end` is out. Never empty. */
export interface DateRange {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** Throws `InvalidValue` when the range is empty or runs backwards. */
export function dateRange(start: LocalDate, end: LocalDate): DateRange {
  if (daysBetween(start, end) <= 0) throw new InvalidValue('range', `${start} to ${end}`, 'an end after its start');
  return { start, end };
}

/** From a first and a last day, both included, as people write them. */
export function inclusiveRange(first: LocalDate, last: LocalDate): DateRange {
  return dateRange(first, addDays(last, 1));
}

export function lengthInDays(range: DateRange): number {
  return daysBetween(range.start, range.end);
}

export function overlaps(a: DateRange, b: DateRange): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(range: DateRange, date: LocalDate): boolean {
  return range.start <= date && date < range.end;
}

export function intersect(a: DateRange, b: DateRange): DateRange | undefined {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start < end ? { start, end } : undefined;
}

/** What is left of `range` when `hole` is cut out: none, one or two ranges. */
export function subtract(range: DateRange, hole: DateRange): DateRange[] {
  if (!overlaps(range, hole)) return [range];
  const parts: DateRange[] = [];
  if (range.start < hole.start) parts.push({ start: range.start, end: hole.start });
  if (hole.end < range.end) parts.push({ start: hole.end, end: range.end });
  return parts;
}

export function eachDay(range: DateRange): LocalDate[] {
  return Array.from({ length: lengthInDays(range) }, (_, i) => addDays(range.start, i));
}
