import type { BlockOfYear } from '@housestaff/assignments/application';
import { addDays, daysBetween, intersect, lengthInDays, type DateRange } from '@housestaff/kernel';

/** The blocks that requirements divide up: orientation is nobody's block, and stays as it is. */
export function plannedBlocks(blocks: readonly BlockOfYear[]): BlockOfYear[] {
  return blocks.filter((block) => block.ordinal > 0);
}

const WEEK = 7;

/** Whether the year is given by the week: most of its blocks are one. */
export function areWeeks(blocks: readonly BlockOfYear[]): boolean {
  const planned = plannedBlocks(blocks);
  return 2 * planned.filter(({ period, splitOn }) => splitOn === null && lengthInDays(period) === WEEK).length > planned.length;
}

/** The half-blocks of the planned blocks in order, two a block. A block without a day for its split is cut in the middle; it is planned as a whole. */
export function halfBlocks(blocks: readonly BlockOfYear[]): DateRange[] {
  return plannedBlocks(blocks).flatMap(({ period, splitOn }) => {
    const middle = splitOn ?? addDays(period.start, Math.ceil(daysBetween(period.start, period.end) / 2));
    // A block of one day has no second half of its own.
    return middle < period.end ? [{ start: period.start, end: middle }, { start: middle, end: period.end }] : [period, period];
  });
}

export function daysIn(range: DateRange, period: DateRange): number {
  const both = intersect(range, period);
  return both ? lengthInDays(both) : 0;
}
