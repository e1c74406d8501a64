import { isLocalDate, type LocalDate } from '@housestaff/kernel';
import { clean } from '../grid/sheet-grid';
import { dateTokens } from './date-tokens';
import { writtenDates, type WrittenDay, type WrittenRange } from './day-ranges';

/** Reads "18 Dec 2025 to 14 Jan" as a block's first and last day; undefined when the text holds anything else. */
export function readBlockDates(text: string): WrittenRange | undefined {
  const tokens = dateTokens(clean(text));
  if (tokens.some((t) => t.kind === 'word' || t.kind === 'doubt' || t.kind === 'comma')) return undefined;
  const { ranges, cutOff } = writtenDates(tokens);
  const [range] = ranges;
  const isOne = ranges.length === 1 && !cutOff && range !== undefined && range.first !== range.last;
  return isOne && range.first.month !== null && range.last.month !== null ? range : undefined;
}

/**
 * Gives a row of blocks their years. The year that any of them states settles all; without one, `fallbackYear` is the first block's.
 * Months that run backwards from one date to the next start a new year. Returns first and last days, both included.
 */
export function withYears(blocks: readonly WrittenRange[], fallbackYear: number): { first: LocalDate | null; last: LocalDate | null }[] {
  const days = blocks.flatMap((block) => [block.first, block.last]);
  const turns: number[] = [];
  let turn = 0;
  days.forEach((day, i) => {
    const before = days[i - 1];
    // A block may begin a little before the last one ended (an overlap to report), so only a clear step back is a new year.
    if (before && (before.month ?? 0) - (day.month ?? 0) >= 6) turn += 1;
    turns.push(turn);
  });
  const stated = days.findIndex((day) => day.year !== null);
  const start = stated >= 0 ? (days[stated]?.year ?? fallbackYear) - (turns[stated] ?? 0) : fallbackYear;
  const dates = days.map((day, i) => dateOf(day, day.year ?? start + (turns[i] ?? 0)));
  return blocks.map((_, i) => ({ first: dates[2 * i] ?? null, last: dates[2 * i + 1] ?? null }));
}

function dateOf(day: WrittenDay, year: number): LocalDate | null {
  const date = `${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
