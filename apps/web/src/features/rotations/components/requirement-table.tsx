'use client';
import type { Rotation } from '@housestaff/api-client';
import { IconButton, RotationChip } from '@housestaff/ui';
import { Trash2 } from 'lucide-react';

export interface FigureColumn<Row> {
  key: keyof Row & string;
  title: string;
  step: number;
}

export interface RequirementTableProps<Row> {
  caption: string;
  rows: readonly Row[];
  rotations: ReadonlyMap<string, Rotation>;
  /** Which people or block the row is about. */
  about: (row: Row) => string;
  figures: readonly FigureColumn<Row>[];
  readOnly: boolean;
  change: (row: Row, values: Partial<Row>) => void;
  remove: (row: Row) => void;
}

/** Counts per rotation, edited in place. An empty field means no limit. */
export function RequirementTable<Row extends { rotationId: string }>(props: RequirementTableProps<Row>) {
  const { caption, rows, rotations, about, figures, readOnly, change, remove } = props;
  return (
    <table className="dt">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Rotation</th>
          <th scope="col">For</th>
          {figures.map((column) => (
            <th key={column.key} scope="col" className="num">
              {column.title}
            </th>
          ))}
          <th aria-label="Remove" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const rotation = rotations.get(row.rotationId);
          const name = `${rotation?.name ?? 'Unknown rotation'}, ${about(row)}`;
          return (
            <tr key={`${row.rotationId}-${about(row)}-${index}`}>
              <td>
                <span className="row">
                  <RotationChip abbreviation={rotation?.abbreviation ?? '?'} colour={rotation?.colour ?? 'elec'} />
                  <span className="clip">{rotation?.name}</span>
                </span>
              </td>
              <td className="t2 nowrap">{about(row)}</td>
              {figures.map((column) => (
                <td key={column.key} className="num">
                  <input type="number" className="inp req-figure" min={0} step={column.step} readOnly={readOnly} aria-label={`${name}: ${column.title}`} value={String(row[column.key])} onChange={(event) => change(row, { [column.key]: event.target.value } as Partial<Row>)} />
                </td>
              ))}
              <td>{!readOnly && <IconButton icon={Trash2} label={`Remove ${name}`} size="small" onClick={() => remove(row)} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
