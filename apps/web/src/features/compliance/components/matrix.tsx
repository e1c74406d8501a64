'use client';
import type { ComplianceCell, ComplianceMatrix, ComplianceRow, Rotation, RuleInfo } from '@housestaff/api-client';
import { cx, Icon, RotationChip } from '@housestaff/ui';
import { CircleAlert, CircleHelp, TriangleAlert } from 'lucide-react';
import { Fragment, type KeyboardEvent } from 'react';
import { cellWords, figure, nearness } from './rule-words';

export interface Choice {
  personId: string;
  ruleId: string;
}

interface MatrixProps {
  matrix: ComplianceMatrix;
  rows: readonly ComplianceRow[];
  rotations: ReadonlyMap<string, Rotation>;
  chosen: Choice | null;
  onChoose: (choice: Choice) => void;
}

const MARKS = { violation: CircleAlert, warning: TriangleAlert, 'not-assessable': CircleHelp };

function CellContent({ rule, cell }: { rule: RuleInfo; cell: ComplianceCell }) {
  const mark = cell.status === 'violation' || cell.status === 'warning' || cell.status === 'not-assessable' ? MARKS[cell.status] : null;
  if (cell.status === 'not-applicable') return <span className="t3">–</span>;
  return (
    <>
      <span className="row gap-1">
        {mark && <Icon of={mark} small />}
        <b className="b6">{cell.status === 'not-assessable' ? 'no times' : figure(cell.measured)}</b>
        {cell.limit !== null && <span className="t11 ml-auto">{figure(cell.limit)}</span>}
      </span>
      {cell.measured !== null && (
        <span className="cm-bar">
          <i style={{ width: `${nearness(rule, cell) * 100}%` }} />
        </span>
      )}
    </>
  );
}

/** Arrow keys move between the figures, as in every grid of ours. */
function move(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  const from = (event.target as HTMLElement).dataset['at']?.split(':').map(Number);
  if (!step || !from) return;
  event.preventDefault();
  const [row = 0, column = 0] = from;
  const target = event.currentTarget.querySelector<HTMLElement>(`[data-at="${row + (step[0] ?? 0)}:${column + (step[1] ?? 0)}"]`);
  target?.focus();
}

function Row({ row, index, props }: { row: ComplianceRow; index: number; props: MatrixProps }) {
  const { matrix, rotations, chosen, onChoose } = props;
  const own = chosen?.personId === row.personId;
  return (
    <tr aria-selected={own}>
      <th scope="row" className="cm-name">
        <span className="row">
          <span className="grow clip">{row.name}</span>
          {row.rotationIds.slice(0, 2).map((id) => {
            const rotation = rotations.get(id);
            return rotation && <RotationChip key={id} abbreviation={rotation.abbreviation} colour={rotation.colour} title={rotation.name} />;
          })}
        </span>
      </th>
      {row.cells.map((cell, column) => {
        const rule = matrix.rules[column];
        if (!rule) return null;
        const isChosen = own && chosen?.ruleId === rule.id;
        return (
          <td key={rule.id} className={cx('cm-cell', cell.status)}>
            <button type="button" data-at={`${index}:${column}`} aria-pressed={isChosen} aria-label={cellWords(row.name, rule, cell)} onClick={() => onChoose({ personId: row.personId, ruleId: rule.id })}>
              <CellContent rule={rule} cell={cell} />
            </button>
          </td>
        );
      })}
    </tr>
  );
}

function groupsOf(rows: readonly ComplianceRow[]): [string, ComplianceRow[]][] {
  const groups = new Map<string, ComplianceRow[]>();
  for (const row of rows) {
    const label = row.pgy ? `PGY-${row.pgy}` : 'Others';
    groups.set(label, [...(groups.get(label) ?? []), row]);
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other));
}

/** People by rules: what was measured, what is allowed. A fuller bar is closer to the limit. */
export function Matrix(props: MatrixProps) {
  const { matrix, rows } = props;
  const groups = groupsOf(rows);
  const order = groups.flatMap(([, members]) => members);
  return (
    <table className="cm" onKeyDown={move}>
      <caption className="vh">Duty-hour rules by person</caption>
      <thead>
        <tr>
          <th scope="col" className="cm-name">
            <b>{rows.length} people</b>
            <span>measured, limit</span>
          </th>
          {matrix.rules.map((rule) => (
            <th key={rule.id} scope="col" title={`${rule.title}, CPR ${rule.paragraph}`}>
              <b>{rule.title}</b>
              <span>{rule.column}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(([label, members]) => (
          <Fragment key={label}>
            <tr className="cm-group">
              <th colSpan={matrix.rules.length + 1} scope="rowgroup">
                {label} <span className="t3">{members.length}</span>
              </th>
            </tr>
            {members.map((row) => (
              <Row key={row.personId} row={row} index={order.indexOf(row)} props={props} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
