import { dateRange, type DateRange } from '@housestaff/kernel';

/** Reads PostgreSQL's text of a `daterange`, which is always `[from,to)`. Throws on an empty or unbounded one. */
export function toDateRange(text: string): DateRange {
  const match = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})\)$/.exec(text);
  if (!match) throw new Error(`Not a bounded daterange: ${text}`);
  return dateRange(match[1] as DateRange['start'], match[2] as DateRange['end']);
}

/** For a parameter: `$1::daterange`. */
export function fromDateRange(range: DateRange): string {
  return `[${range.start},${range.end})`;
}
