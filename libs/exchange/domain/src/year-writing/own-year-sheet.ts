import { type GridWindow, type SheetGrid } from '../grid/sheet-grid';
import type { SeenYear } from './seen-year';
import { seeYear } from './seen-year';
import { fill, settle } from './plan-year-sheet';
import { SheetDraft } from './sheet-draft';
import type { LeftOut, WantedYear } from './wanted-year';
import { blockDates } from './write-header';
import { addRows } from './write-people';

/** A sheet as it is to be written: cells with their joined ranges, and what of it is frame. */
export interface OwnYearSheet {
  readonly grid: SheetGrid;
  readonly merges: readonly GridWindow[];
  readonly leftOut: readonly LeftOut[];
}

export const OWN_SHEET = 'Year';

/** To read a sheet of more people over and over takes longer than anybody waits. */
const MOST_READ_AGAIN = 400;

/** A year without a file: the layout that the import reads, with two columns a block where any block has halves. */
export function ownYearSheet(wanted: WantedYear, mostReadAgain = MOST_READ_AGAIN): OwnYearSheet | undefined {
  const draft = new SheetDraft({ name: OWN_SHEET, rows: 0, columns: 0, cells: [] }, []);
  const width = wanted.blocks.some((block) => block.splitOn !== null || wanted.people.some(({ stays }) => stays.some(({ range }) => cuts(range.start, block) || cuts(range.end, block)))) ? 2 : 1;
  draft.put(draft.addRow(null), 0, wanted.title);
  draft.put(draft.addRow(null), 0, 'Resident');
  wanted.blocks.forEach((block, n) => {
    const left = 1 + n * width;
    for (const row of [0, 1]) draft.join({ top: row, bottom: row, left, right: left + width - 1 });
    draft.put(0, left, block.name === '' ? `Block ${n + 1}` : block.name);
    draft.put(1, left, blockDates(block));
  });
  addRows(draft, wanted.people.filter(({ listed }) => listed), { titles: [], people: [] });
  const fallbackYear = Number((wanted.blocks[0]?.start ?? '').slice(0, 4));
  const bare = wanted.people.length > mostReadAgain ? see(draft.grid(), fallbackYear, wanted) : undefined;
  const leftOut = bare ? fill(draft, wanted, bare) : settle(draft, wanted, (grid) => see(grid, fallbackYear, wanted));
  return leftOut && { grid: draft.grid(), merges: draft.edits().joined, leftOut };
}

function see(grid: SheetGrid, fallbackYear: number, wanted: WantedYear): SeenYear | undefined {
  return seeYear([grid], fallbackYear, wanted);
}

function cuts(date: string, { start, end }: { start: string; end: string }): boolean {
  return start < date && date < end;
}

