import { addDays, intersect, lengthInDays, type DateRange } from '@housestaff/kernel';
import type { BlockOfYear } from '../ports/schedule-catalog';

/** First and second half of a block; one without a split is cut in the middle. */
export function halvesOf({ period, splitOn }: Pick<BlockOfYear, 'period' | 'splitOn'>): [DateRange, DateRange] {
  const middle = splitOn ?? addDays(period.start, Math.max(1, Math.floor(lengthInDays(period) / 2)));
  if (middle >= period.end) return [period, period];
  return [
    { start: period.start, end: middle },
    { start: middle, end: period.end },
  ];
}

/** Whether a stay holds most days of a half-block: then its person counts as being there. Of two that hold half each, the first. */
export function holds(stay: DateRange, half: DateRange): boolean {
  const shared = intersect(stay, half);
  if (!shared) return false;
  const rest = lengthInDays(half) - lengthInDays(shared);
  return lengthInDays(shared) > rest || (lengthInDays(shared) === rest && shared.start === half.start);
}
