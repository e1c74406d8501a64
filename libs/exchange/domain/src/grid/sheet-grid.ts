import type { LocalDate } from '@housestaff/kernel';

/** One cell that holds something. `row` and `column` count from 0; `rows` and `columns` are its merged span, 1 when alone. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly number: number | null;
  readonly date: LocalDate | null;
  readonly formula: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet without its file format: what CSV, XLS and XLSX have in common. Cells in reading order; blank cells left out. */
export interface SheetGrid {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
}

/** `A`, `B` … `Z`, `AA`, counting columns from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `B12` for row 11, column 1. */
export function cellName(at: { row: number; column: number }): string {
  return `${columnName(at.column)}${at.row + 1}`;
}

export interface GridWindow {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const RANGE = /^([A-Z]{1,3})([1-9]\d{0,5})(?::([A-Z]{1,3})([1-9]\d{0,5}))?$/;

/** Reads `A1:H20` (or one cell); undefined when it is no range. */
export function parseRange(range: string): GridWindow | undefined {
  const match = RANGE.exec(range.toUpperCase());
  if (!match) return undefined;
  const [, fromColumn = '', fromRow, toColumn = fromColumn, toRow = fromRow] = match;
  const rows = [Number(fromRow) - 1, Number(toRow) - 1];
  const columns = [columnIndex(fromColumn), columnIndex(toColumn)];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

function columnIndex(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Cells that hold something other than spaces, which is what accounting counts. */
export function filledCells(grid: SheetGrid): GridCell[] {
  return grid.cells.filter((cell) => clean(cell.text) !== '' || cell.number !== null || cell.date !== null);
}

export function rowsOf(cells: readonly GridCell[]): Map<number, GridCell[]> {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** Non-breaking and repeated spaces made plain, ends trimmed. */
export function clean(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u202f\u200b\ufeff]+/g, ' ').trim();
}
