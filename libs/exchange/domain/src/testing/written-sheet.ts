import type { GridCell, GridWindow, SheetGrid } from '../grid/sheet-grid';
import type { SheetEdits } from '../year-writing/sheet-draft';

/** A grid after edits, by another road than the one that made them. */
export function editedGrid(grid: SheetGrid, merges: readonly GridWindow[], edits: SheetEdits): SheetGrid {
  const cells = new Map(grid.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  for (const { row, column, text } of edits.texts) {
    if (text === null) cells.delete(`${row}:${column}`);
    else cells.set(`${row}:${column}`, { row, column, text, number: null, date: null, formula: false, rows: 1, columns: 1 });
  }
  const gone = new Set(edits.split.map(nameOf));
  const spans = new Map([...merges.filter((one) => !gone.has(nameOf(one))), ...edits.joined].map((one) => [`${one.top}:${one.left}`, one]));
  const spanned = [...cells.entries()].map(([at, cell]): GridCell => {
    const span = spans.get(at);
    return { ...cell, rows: span ? span.bottom - span.top + 1 : 1, columns: span ? span.right - span.left + 1 : 1 };
  });
  spanned.sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = spanned.reduce((most, cell) => Math.max(most, cell.row + 1), 0);
  return { name: grid.name, rows, columns: grid.columns, cells: spanned };
}

function nameOf({ top, left, bottom, right }: GridWindow): string {
  return [top, left, bottom, right].join();
}
