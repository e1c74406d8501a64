'use client';
import type { ImportBatch } from '@housestaff/api-client';
import { cx, ErrorState, IconButton, SkeletonRows } from '@housestaff/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { type SheetCell, useSheetWindow } from '../api/use-import';

const ROWS = 5;
const COLUMNS = 8;

/** "AB12" as column and row from 1; null when it is no cell. */
export function placeOf(cell: string): { column: number; row: number } | null {
  const match = /^([A-Z]+)(\d+)/.exec(cell);
  if (!match) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(match[2]) };
}

export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}

/** A few rows around a cell, with the name column's side of the sheet kept near. */
function windowAround(cell: string): string {
  const place = placeOf(cell) ?? { column: 1, row: 1 };
  const left = Math.max(1, place.column - 3);
  const top = Math.max(1, place.row - 2);
  return `${columnName(left)}${top}:${columnName(left + COLUMNS - 1)}${top + ROWS - 1}`;
}

function Row({ row, columns, cells, marked }: { row: number; columns: readonly string[]; cells: readonly SheetCell[]; marked: string }) {
  const first = placeOf(`${columns[0]}1`)?.column ?? 1;
  const spans = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows);
  const covers = (cell: SheetCell, column: number) => cell.column <= column && column < cell.column + cell.columns;
  return (
    <tr>
      <th scope="row">{row}</th>
      {columns.map((name, index) => {
        const column = first + index;
        const cell = spans.find((one) => covers(one, column));
        const leads = !cell || column === Math.max(cell.column, first);
        if (!leads) return null;
        const width = cell ? Math.min(cell.column + cell.columns, first + columns.length) - column : 1;
        return (
          <td key={name} colSpan={width} className={cx(cell?.cell === marked && 'marked', cell?.state === 'rejected' && 'off')} title={cell?.why || cell?.text}>
            {cell?.text}
          </td>
        );
      })}
    </tr>
  );
}

/** The file as it is, around each place where a label stands. */
export function SheetView({ batch, sheet, cells }: { batch: ImportBatch; sheet: string; cells: readonly string[] }) {
  const [at, setAt] = useState(0);
  const marked = cells[Math.min(at, cells.length - 1)] ?? 'A1';
  const query = useSheetWindow(batch.id, sheet, windowAround(marked));
  const top = placeOf(query.data?.range.split(':')[0] ?? 'A1')?.row ?? 1;
  return (
    <section className="xs-box">
      <div className="row mb-2">
        <h2 className="grow">
          In the sheet <code className="cref">{marked}</code>
        </h2>
        <span className="t12 t3 wide-only">Merged cells read as whole blocks</span>
        <IconButton icon={ChevronLeft} label="Place before" size="small" disabledReason={at > 0 ? null : 'this is the first'} onClick={() => setAt(at - 1)} />
        <span className="t12">{`${Math.min(at + 1, cells.length)} of ${cells.length}`}</span>
        <IconButton icon={ChevronRight} label="Place after" size="small" disabledReason={at < cells.length - 1 ? null : 'this is the last'} onClick={() => setAt(at + 1)} />
      </div>
      {query.isPending && <SkeletonRows rows={ROWS} label="Loading the sheet" />}
      {query.isLoadingError && <ErrorState title="The sheet did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <div className="overflow-x-auto">
          <table className="xs">
            <thead>
              <tr>
                <th />
                {query.data.columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: query.data.rows }, (_, index) => (
                <Row key={top + index} row={top + index} columns={query.data.columns} cells={query.data.cells} marked={marked} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
