import { parseRange, type GridCell, type SheetGrid } from '../grid/sheet-grid';

/** A day in a real date cell. */
export interface DayCell {
  readonly day: string;
}

export type SourceCell = string | number | DayCell | null;

/** A sheet as a test writes it: rows of values, and merged ranges by name. */
export interface SheetSource {
  readonly name: string;
  readonly rows: readonly (readonly SourceCell[])[];
  readonly merges: readonly string[];
}

/** The grid that a reader would make of it. */
export function gridOf({ name, rows, merges }: SheetSource): SheetGrid {
  const spans = new Map(merges.flatMap((range) => spanOf(range)));
  const cells = rows.flatMap((row, r) => row.flatMap((value, c) => (value === null || value === '' ? [] : [cellOf(value, r, c, spans.get(`${r}:${c}`))])));
  return { name, rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)), cells };
}

function spanOf(range: string): [string, { rows: number; columns: number }][] {
  const window = parseRange(range);
  return window ? [[`${window.top}:${window.left}`, { rows: window.bottom - window.top + 1, columns: window.right - window.left + 1 }]] : [];
}

function cellOf(value: Exclude<SourceCell, null>, row: number, column: number, span = { rows: 1, columns: 1 }): GridCell {
  const at = { row, column, formula: false, ...span };
  if (typeof value === 'string') return { ...at, text: value, number: null, date: null };
  if (typeof value === 'number') return { ...at, text: String(value), number: value, date: null };
  return { ...at, text: value.day, number: 1, date: value.day };
}
