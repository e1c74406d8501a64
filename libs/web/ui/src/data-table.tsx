'use client';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from './class-names';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  width?: number | string;
  /** Left out on a phone. */
  wideOnly?: boolean;
}

export interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Makes rows pressable. */
  onOpen?: (row: Row) => void;
  selected?: string | null;
  /** Shown in the body's place when there are no rows. */
  empty?: ReactNode;
}

function opens(event: KeyboardEvent, open: () => void) {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  open();
}

/** A plain table with a header that stays. */
export function DataTable<Row>({ caption, columns, rows, keyOf, onOpen, selected, empty }: DataTableProps<Row>) {
  const classOf = (column: Column<Row>) => cx(column.numeric && 'num', column.wideOnly && 'wide-only');
  const openable = (row: Row) => (onOpen ? { tabIndex: 0, onClick: () => onOpen(row), onKeyDown: (event: KeyboardEvent) => opens(event, () => onOpen(row)) } : {});
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table className={cx('dt', onOpen && 'openable')}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column)} style={{ width: column.width }}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} aria-selected={selected === undefined ? undefined : selected === keyOf(row)} {...openable(row)}>
            {columns.map((column) => (
              <td key={column.key} className={classOf(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
