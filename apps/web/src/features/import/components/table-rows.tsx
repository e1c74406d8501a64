'use client';
import type { ImportTable, TableRow } from '@housestaff/api-client';
import { type Column, DataTable, Segmented, Tag, type Tone } from '@housestaff/ui';
import { useState } from 'react';

const STATES: Readonly<Record<TableRow['state'], readonly [words: string, tone: Tone]>> = {
  added: ['New', 'accent'],
  changed: ['Adds to it', 'accent'],
  edited: ['Differs', 'warn'],
  unchanged: ['As before', 'neutral'],
  rejected: ['Wrong', 'bad'],
};

function Problems({ row }: { row: TableRow }) {
  if (row.state === 'edited') return <span className="t2">Entered otherwise by hand, and kept</span>;
  return (
    <>
      {row.problems.map(({ column, what, fix }) => (
        <span key={`${column} ${what}`} className="block">
          {column && <code className="cref">{column}</code>} {what}. <span className="t2">{fix}.</span>
        </span>
      ))}
    </>
  );
}

const COLUMNS: readonly Column<TableRow>[] = [
  { key: 'row', title: 'Row', numeric: true, width: 56, cell: (row) => row.row },
  { key: 'state', title: 'State', width: 100, cell: (row) => <Tag tone={STATES[row.state][1]}>{STATES[row.state][0]}</Tag> },
  { key: 'name', title: 'Who', cell: (row) => <b className="b5">{row.name}</b> },
  { key: 'summary', title: 'What', wideOnly: true, cell: (row) => row.summary },
  { key: 'problems', title: 'Problem', cell: (row) => <Problems row={row} /> },
];

/** Each row of a table with what becomes of it; rows that are wrong come first into view. */
export function TableRows({ table }: { table: ImportTable }) {
  const [view, setView] = useState<'all' | 'wrong'>(table.rowsRejected > 0 ? 'wrong' : 'all');
  const rows = view === 'all' ? table.rows : table.rows.filter((row) => row.state === 'rejected');
  const views = [
    { value: 'all' as const, label: `All ${table.rowsRead}` },
    { value: 'wrong' as const, label: `Wrong ${table.rowsRejected}` },
  ];
  const strange = table.columns.filter((column) => column.field === null).map((column) => column.text);
  return (
    <>
      <div className="row px-4 pt-6 pb-2">
        <h2 className="grow">
          Rows <span className="t3 font-normal">{`${table.rowsRead} read, ${table.rowsAccepted} right, ${table.rowsRejected} wrong`}</span>
        </h2>
        <Segmented label="Which rows" value={view} options={views} onChange={setView} />
      </div>
      {strange.length > 0 && <p className="t2 px-4 pb-2">{`${strange.length === 1 ? 'A column is' : 'Columns are'} read over, since no field is called so: ${strange.join(', ')}.`}</p>}
      <DataTable caption="Rows" columns={COLUMNS} rows={rows} keyOf={(row) => String(row.row)} empty={<p className="t2 px-4">No row is wrong.</p>} />
      {table.rows.length < table.rowsRead && view === 'all' && <p className="t2 px-4 py-2">{`The first ${table.rows.length} of ${table.rowsRead} rows are shown.`}</p>}
    </>
  );
}
