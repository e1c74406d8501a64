import { Injectable } from '@nestjs/common';
import { cellName, clean, columnName, InvalidMapping, parseRange, type GridCell, type GridWindow, type SheetGrid } from '@housestaff/exchange/domain';
import { AuditTrail, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { ImportDoors } from '../doors/import-doors';
import { BatchKeeper } from '../shared/batch-keeper';

export interface SheetWindowView {
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly cells: readonly SheetWindowCell[];
}

export interface SheetWindowCell {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** What became of it: `rejected` with the reason, or `stored`. */
  readonly state: 'stored' | 'rejected';
  readonly why: string;
}

const MOST_CELLS = 5_000;

/** A window of the file as it was uploaded, for looking a cell up. Rows and columns count from 1. */
@Injectable()
export class SheetWindowQuery {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly doors: ImportDoors,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(importId: Id, sheet: string, range: string): Promise<SheetWindowView> {
    const window = windowOf(range);
    return this.uow.run(async () => {
      const batch = await this.keeper.find(importId);
      const grid = 'grids' in batch.staged ? batch.staged.grids.find((g) => g.name === sheet) : undefined;
      if (!grid) throw new NotFound('sheet', sheet);
      const { lines } = await this.doors.of(batch.kind).rejected(batch);
      const reasons = new Map(lines.filter(([of]) => of === sheet).map(([, cell = '', , what = '']) => [cell, what]));
      await this.audit.record({ action: 'exchange.import.cells', resource: 'import', resourceId: importId, query: { sheet, range } });
      return { sheet, range, rows: window.bottom - window.top + 1, columns: columnsOf(window), cells: cellsIn(grid, window).map((cell) => windowCell(cell, reasons)) };
    });
  }
}

function windowOf(range: string): GridWindow {
  const window = parseRange(range);
  if (!window) throw new InvalidMapping('range', `"${range}" is no range`, 'Write it as A1:H20');
  const size = (window.bottom - window.top + 1) * (window.right - window.left + 1);
  if (size > MOST_CELLS) throw new InvalidMapping('range', `"${range}" has ${size} cells`, `Ask for at most ${MOST_CELLS}`);
  return window;
}

function columnsOf({ left, right }: GridWindow): string[] {
  return Array.from({ length: right - left + 1 }, (_, i) => columnName(left + i));
}

function cellsIn(grid: SheetGrid, { top, left, bottom, right }: GridWindow): GridCell[] {
  return grid.cells.filter((c) => c.row <= bottom && c.row + c.rows > top && c.column <= right && c.column + c.columns > left);
}

function windowCell(cell: GridCell, reasons: ReadonlyMap<string, string>): SheetWindowCell {
  const why = reasons.get(cellName(cell)) ?? '';
  return { cell: cellName(cell), row: cell.row + 1, column: cell.column + 1, text: cell.date ?? clean(cell.text), rows: cell.rows, columns: cell.columns, state: why ? 'rejected' : 'stored', why };
}
