import { addDays, type LocalDate } from '@housestaff/kernel';
import { readBlockDates, withYears } from '../dates/block-dates';
import { BrokenCalendar } from '../exchange.errors';
import { cellName, clean, filledCells, rowsOf, type GridCell, type SheetGrid } from '../grid/sheet-grid';

/** A dated column group of the year sheet. `left` to `right` are its columns, both included. */
export interface BlockColumns {
  readonly ordinal: number;
  readonly name: string;
  readonly cell: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly left: number;
  readonly right: number;
}

export interface YearHeader {
  readonly dateRow: number;
  /** The row above with "block 1" …, or -1. */
  readonly nameRow: number;
  readonly blocks: readonly BlockColumns[];
  /** Rows further down that repeat the header. */
  readonly repeats: readonly number[];
  /** True when no cell stated a year and the fallback was used. */
  readonly yearGuessed: boolean;
}

interface DatedCell {
  cell: GridCell;
  written: NonNullable<ReturnType<typeof readBlockDates>>;
}

const FEWEST_BLOCKS = 2;

/** The sheet and row with the most block dates in words or as pairs of date cells; undefined when there is none. */
export function findYearSheet(grids: readonly SheetGrid[], fallbackYear: number): { grid: SheetGrid; header: YearHeader } | undefined {
  const best = grids.map((grid) => ({ grid, rows: datedRows(grid) })).sort((a, b) => mostDates(b.rows) - mostDates(a.rows))[0];
  if (!best || mostDates(best.rows) < FEWEST_BLOCKS) return undefined;
  return { grid: best.grid, header: headerOf(best.grid, best.rows, fallbackYear) };
}

function datedRows(grid: SheetGrid): Map<number, DatedCell[]> {
  const rows = new Map<number, DatedCell[]>();
  for (const [row, cells] of rowsOf(grid.cells)) {
    const dated = cells.flatMap((cell) => datedCell(cell));
    if (dated.length >= FEWEST_BLOCKS) rows.set(row, dated);
  }
  for (const [row, dated] of pairedDateRows(grid)) if (!rows.has(row)) rows.set(row, dated);
  return rows;
}

function datedCell(cell: GridCell): DatedCell[] {
  const written = readBlockDates(cell.text);
  return written ? [{ cell, written }] : [];
}

/** Two rows of real date cells, first days above last days. */
function pairedDateRows(grid: SheetGrid): Map<number, DatedCell[]> {
  const rows = rowsOf(grid.cells.filter((cell) => cell.date));
  const found = new Map<number, DatedCell[]>();
  for (const [row, starts] of rows) {
    const ends = rows.get(row + 1) ?? [];
    const dated = starts.flatMap((start) => pairOf(start, ends));
    if (dated.length >= FEWEST_BLOCKS) found.set(row + 1, dated);
  }
  return found;
}

function pairOf(start: GridCell, ends: readonly GridCell[]): DatedCell[] {
  const end = ends.find((cell) => cell.column >= start.column && cell.column < start.column + Math.max(2, start.columns));
  if (!start.date || !end?.date || end.date <= start.date) return [];
  const day = (date: LocalDate) => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)), swap: false });
  return [{ cell: start, written: { first: day(start.date), last: day(end.date) } }];
}

function mostDates(rows: ReadonlyMap<number, DatedCell[]>): number {
  return Math.max(0, ...[...rows.values()].map((cells) => cells.length));
}

function headerOf(grid: SheetGrid, rows: ReadonlyMap<number, DatedCell[]>, fallbackYear: number): YearHeader {
  const most = mostDates(rows);
  const [dateRow, dated] = [...rows].filter(([, cells]) => cells.length === most).sort(([a], [b]) => a - b)[0] ?? [0, []];
  const names = new Map(filledCells(grid).filter((c) => c.row === dateRow - 1 && !c.date).map((c) => [c.column, c]));
  const years = withYears(dated.map((d) => d.written), fallbackYear);
  const ownColumns = dated.map((d) => d.cell.column);
  const edge = nextYearColumn(names, ownColumns) ?? Math.max(...ownColumns) + usualWidth(ownColumns, names);
  const blocks = dated.map((d, i) => blockOf(d, years[i], i, ownColumns[i + 1] ?? edge, names.get(d.cell.column)));
  const yearGuessed = dated.every((d) => d.written.first.year === null && d.written.last.year === null);
  const repeats = [...rows].filter(([row, cells]) => row > dateRow && isRepeat(cells, dated)).map(([row]) => row);
  return { dateRow, nameRow: names.size > 0 ? dateRow - 1 : -1, blocks, repeats, yearGuessed };
}

/** Most of the header's dates again, in the same columns. A row of leave holds other dates. */
function isRepeat(cells: readonly DatedCell[], header: readonly DatedCell[]): boolean {
  const same = cells.filter((cell) => header.some((own) => own.cell.column === cell.cell.column && sameDay(own.written.first, cell.written.first) && sameDay(own.written.last, cell.written.last)));
  return same.length >= header.length / 2;
}

function sameDay(a: { month: number | null; day: number }, b: { month: number | null; day: number }): boolean {
  return a.month === b.month && a.day === b.day;
}

/** The first named column to the right of the last dated block: it has a block's name but no dates. */
function nextYearColumn(names: ReadonlyMap<number, GridCell>, own: readonly number[]): number | undefined {
  const last = Math.max(...own);
  return [...names.keys()].filter((column) => column > last).sort((a, b) => a - b)[0];
}

function usualWidth(own: readonly number[], names: ReadonlyMap<number, GridCell>): number {
  const [first = 0, second = first + 1] = own;
  return Math.max(names.get(Math.max(...own))?.columns ?? 1, second - first);
}

function blockOf(dated: DatedCell, days: { first: LocalDate | null; last: LocalDate | null } | undefined, ordinal: number, nextColumn: number, name: GridCell | undefined): BlockColumns {
  const cell = cellName(dated.cell);
  if (!days?.first || !days.last) throw new BrokenCalendar('backwards', `${cell} "${clean(dated.cell.text)}" holds a day that does not exist. Correct its dates.`, [cell]);
  return { ordinal: ordinal + 1, name: clean(name?.text ?? '') || `Block ${ordinal + 1}`, cell, first: days.first, last: days.last, left: dated.cell.column, right: nextColumn - 1 };
}

/** First day in, last day's next day out. */
export function spanOf(block: Pick<BlockColumns, 'first' | 'last'>): { start: LocalDate; end: LocalDate } {
  return { start: block.first, end: addDays(block.last, 1) };
}
