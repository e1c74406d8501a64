import { dateRange, daysBetween, intersect, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { AcademicBlock } from './program';
import { BlockBackwards, BlockOutsideYear, CalendarEmpty, CalendarHole, CalendarOverlap, SplitOutsideBlock, type NamedBlock } from './program.errors';

export interface BlockInput {
  readonly name?: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly splitOn?: LocalDate | null;
}

export type PlannedBlock = Omit<AcademicBlock, 'id'>;

/** A first block that is no longer than this, and shorter than the next, is the orientation: it is numbered 0. */
const ORIENTATION_DAYS = 7;

/**
 * Blocks in order of time, numbered and named. Throws on an empty calendar, a block that runs backwards, a hole,
 * an overlap, a block outside the year, and a split that leaves a half empty.
 */
export function planBlocks(year: DateRange, input: readonly BlockInput[]): PlannedBlock[] {
  if (input.length === 0) throw new CalendarEmpty();
  const sorted = [...input].sort((a, b) => (a.from === b.from ? daysBetween(b.to, a.to) : daysBetween(b.from, a.from)));
  const first = opensWithOrientation(sorted) ? 0 : 1;
  const blocks = sorted.map((block, index) => planned(block, index + first));
  checkCover(year, blocks);
  return blocks;
}

function opensWithOrientation(blocks: readonly BlockInput[]): boolean {
  const [opening, next] = blocks;
  if (!opening || !next) return false;
  const length = daysBetween(opening.from, opening.to);
  return length <= ORIENTATION_DAYS && length < daysBetween(next.from, next.to);
}

function planned(input: BlockInput, ordinal: number): PlannedBlock {
  const name = input.name?.trim() || (ordinal === 0 ? 'Orientation' : `Block ${ordinal}`);
  if (daysBetween(input.from, input.to) <= 0) throw new BlockBackwards(name, input.from, input.to);
  const block = { ordinal, name, period: dateRange(input.from, input.to), splitOn: input.splitOn ?? null };
  const { splitOn, period } = block;
  if (splitOn !== null && (daysBetween(period.start, splitOn) <= 0 || daysBetween(splitOn, period.end) <= 0)) throw new SplitOutsideBlock(block, splitOn);
  return block;
}

function checkCover(year: DateRange, blocks: readonly NamedBlock[]): void {
  let before: NamedBlock | null = null;
  for (const block of blocks) {
    const reached: LocalDate = before?.period.end ?? year.start;
    if (before && block.period.start < reached) throw new CalendarOverlap(before, block, intersect(before.period, block.period) ?? block.period);
    if (block.period.start < year.start || block.period.end > year.end) throw new BlockOutsideYear(block, year);
    if (block.period.start > reached) throw new CalendarHole(before, block, dateRange(reached, block.period.start));
    before = block;
  }
  if (before && before.period.end < year.end) throw new CalendarHole(before, null, dateRange(before.period.end, year.end));
}

/** `AY 2026-27` of a year that starts in 2026. */
export function yearName(period: DateRange): string {
  const start = Number(period.start.slice(0, 4));
  return `AY ${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}
