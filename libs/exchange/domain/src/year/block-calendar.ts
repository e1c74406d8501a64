import { addDays, daysBetween, daysWords, dayWords, type LocalDate } from '@housestaff/kernel';
import { BrokenCalendar } from '../exchange.errors';
import { spanOf, type BlockColumns } from './year-header';

export interface CalendarBlock {
  readonly ordinal: number;
  readonly name: string;
  readonly cell: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** First day of the second half, where the sheet gives the block two columns. */
  readonly splitOn: LocalDate | null;
}

export interface BlockCalendar {
  readonly name: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly blocks: readonly CalendarBlock[];
}

/** Blocks without a hole or an overlap, or `BrokenCalendar` naming both cells and the days between them. */
export function parseBlockCalendar(columns: readonly BlockColumns[]): BlockCalendar {
  const blocks = columns.map(calendarBlock);
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (next) assertMeets(block, next);
  });
  const start = blocks[0]?.start ?? '';
  const end = blocks.at(-1)?.end ?? '';
  if (daysBetween(start, end) > 400) throw new BrokenCalendar('year', `The blocks run ${daysWords({ start, end })}, which is more than a year`, [blocks[0]?.cell ?? '', blocks.at(-1)?.cell ?? '']);
  return { name: yearName(start, end), start, end, blocks };
}

function calendarBlock(column: BlockColumns): CalendarBlock {
  if (column.last < column.first) throw new BrokenCalendar('backwards', `${column.cell} (${column.name}) ends on ${dayWords(column.last)}, before it starts on ${dayWords(column.first)}. Correct its dates.`, [column.cell]);
  const { start, end } = spanOf(column);
  const half = splitDay(daysBetween(start, end));
  return { ordinal: column.ordinal, name: column.name, cell: column.cell, start, end, splitOn: column.right > column.left && half > 0 ? addDays(start, half) : null };
}

/** Programs split at day 15; a block too short for that splits in the middle. */
function splitDay(days: number): number {
  return days > 20 ? 14 : Math.floor(days / 2);
}

function assertMeets(block: CalendarBlock, next: CalendarBlock): void {
  if (block.end === next.start) return;
  const cells = [block.cell, next.cell];
  const lastDay = dayWords(addDays(block.end, -1));
  if (block.end < next.start) throw new BrokenCalendar('hole', `No block holds ${daysWords({ start: block.end, end: next.start })}: ${block.name} in ${block.cell} ends on ${lastDay}, ${next.name} in ${next.cell} starts on ${dayWords(next.start)}. Let one of them reach the other.`, cells);
  throw new BrokenCalendar('overlap', `${block.name} in ${block.cell} ends on ${lastDay}, but ${next.name} in ${next.cell} starts on ${dayWords(next.start)} already. Let one end where the other starts.`, cells);
}

function yearName(start: LocalDate, end: LocalDate): string {
  const from = Number(start.slice(0, 4));
  const to = Number(addDays(end, -1).slice(0, 4));
  return to > from ? `AY ${from}-${String(to).slice(2)}` : `AY ${from}`;
}
