import { addDays } from '@housestaff/kernel';
import { parseRange, type SheetGrid } from '../grid/sheet-grid';
import { dayText } from './rotation-words';
import type { SeenYear } from './seen-year';
import type { SheetDraft } from './sheet-draft';
import type { WantedBlock } from './wanted-year';

/** "31 Jul 2026 - 27 Aug 2026": with its years, so that no other block need state one. */
export function blockDates({ start, end }: Pick<WantedBlock, 'start' | 'end'>): string {
  return `${written(start)} - ${written(addDays(end, -1))}`;
}

function written(date: string): string {
  const [month, day] = dayText(date).split(' ');
  return `${day} ${month} ${date.slice(0, 4)}`;
}

/** Dates the blocks as the program has them. False where the layout has no room: other blocks in number, or dates in date cells. */
export function writeHeader(draft: SheetDraft, grid: SheetGrid, { header, reading }: SeenYear, blocks: readonly WantedBlock[]): boolean {
  const moved = blocks.map((block, n) => ({ block, n })).filter(({ block, n }) => {
    const there = reading.calendar.blocks[n];
    return there?.start !== block.start || there.end !== block.end;
  });
  if (blocks.length !== header.blocks.length) return false;
  if (moved.length > 0 && grid.cells.some((cell) => cell.date !== null && (cell.row === header.dateRow || cell.row === header.dateRow - 1))) return false;
  for (const { block, n } of moved) {
    const at = parseRange(header.blocks[n]?.cell ?? '');
    for (const row of at ? [at.top, ...header.repeats] : []) draft.put(row, at?.left ?? 0, blockDates(block));
  }
  return true;
}
