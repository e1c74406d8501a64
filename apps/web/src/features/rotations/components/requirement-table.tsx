'use client';
import type { Rotation } from '@housestaff/api-client';
import { IconButton, RotationChip } from '@housestaff/ui';
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

export interface FigureColumn<Row> {
  key: keyof Row & string;
  title: string;
  step: number;
}

/** A choice of its own in each row, before the figures. */
export interface ChoiceColumn<Row> {
  title: string;
  cell: (row: Row, name: string) => ReactNode;
}

export interface RequirementTableProps<Row> {
  caption: string;
  rows: readonly Row[];
  rotations: ReadonlyMap<string, Rotation>;
  /** Which people or block the row is about. */
  about: (row: Row) => string;
  choices: readonly ChoiceColumn<Row>[];
  figures: readonly FigureColumn<Row>[];
  readOnly: boolean;
  /** What was refused, and of which row. */
  refused: { row: Row | undefined; words: string } | null;
  change: (row: Row, values: Partial<Row>) => void;
  remove: (row: Row) => void;
}

/** Counts per rotation, edited in place. An empty field means no limit. */
export function RequirementTable<Row extends { rotationId: string }>(props: RequirementTableProps<Row>) {
  const { caption, rows, rotations, about, choices, figures, readOnly } = props;
  return (
    <table className="dt req-table">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Rotation</th>
          {choices.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          {figures.map((column) => (
            <th key={column.key} scope="col" className="num">
              {column.title}
            </th>
          ))}
          {!readOnly && <th aria-label="Remove" />}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <RequirementLine key={`${row.rotationId}-${index}`} {...props} row={row} name={`${rotations.get(row.rotationId)?.name ?? 'Unknown rotation'}, ${about(row)}`} />
        ))}
      </tbody>
    </table>
  );
}

function RequirementLine<Row extends { rotationId: string }>({ row, name, rotations, choices, figures, readOnly, refused, change, remove }: RequirementTableProps<Row> & { row: Row; name: string }) {
  const rotation = rotations.get(row.rotationId);
  const wrong = refused !== null && refused.row === row;
  return (
    <>
      <tr data-wrong={wrong || undefined}>
        <td>
          <span className="row">
            <RotationChip abbreviation={rotation?.abbreviation ?? '?'} colour={rotation?.colour ?? 'elec'} />
            <span className="clip">{rotation?.name}</span>
          </span>
        </td>
        {choices.map(({ title, cell }) => (
          <td key={title} className="t2" data-label={title}>
            {cell(row, name)}
          </td>
        ))}
        {figures.map((column) => (
          <td key={column.key} className="num" data-label={column.title}>
            <input type="number" className="inp req-figure" min={0} step={column.step} readOnly={readOnly} aria-label={`${name}: ${column.title}`} aria-invalid={wrong || undefined} value={String(row[column.key])} onChange={(event) => change(row, { [column.key]: event.target.value } as Partial<Row>)} />
          </td>
        ))}
        {!readOnly && (
          <td className="req-remove">
            <IconButton icon={Trash2} label={`Remove ${name}`} size="small" onClick={() => remove(row)} />
          </td>
        )}
      </tr>
      {wrong && (
        <tr>
          <td colSpan={choices.length + figures.length + 2} className="bad t12" role="alert">
            {refused.words}
          </td>
        </tr>
      )}
    </>
  );
}
