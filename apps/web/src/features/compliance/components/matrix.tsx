'use client';
import type { ComplianceCell, ComplianceMatrix, ComplianceRow, Rotation, RuleInfo } from '@housestaff/api-client';
import { cx, RotationChip } from '@housestaff/ui';
import { Users } from 'lucide-react';
import Link from 'next/link';
import { Fragment, type KeyboardEvent } from 'react';
import { useUrlState } from '@/shell/url-state';
import { cellWords, nearness } from '../model/cell-words';
import { count, figure } from '../model/figures';
import { timelineHref } from '../model/hrefs';
import { specOf } from '../model/rule-specs';
import { StatusMark } from './status-mark';
import type { Choice } from './use-compliance-view';

interface MatrixProps {
  matrix: ComplianceMatrix;
  rows: readonly ComplianceRow[];
  rotations: ReadonlyMap<string, Rotation>;
  chosen: Choice | null;
  onChoose: (choice: Choice) => void;
  /** Leads to the findings of one rule. */
  onRule: (ruleId: string) => void;
}

export function CellContent({ rule, cell }: { rule: RuleInfo; cell: ComplianceCell }) {
  if (cell.status === 'not-applicable') return <span className="t3">–</span>;
  return (
    <>
      <span className="row gap-1">
        <StatusMark status={cell.status} />
        <b className="b6">{cell.status === 'not-assessable' ? 'can’t tell' : figure(cell.measured)}</b>
        {cell.limit !== null && cell.status !== 'not-assessable' && <span className="t11 ml-auto">{figure(cell.limit)}</span>}
      </span>
      {cell.measured !== null && (
        <span className="cm-bar">
          <i style={{ width: `${nearness(rule, cell) * 100}%` }} />
        </span>
      )}
    </>
  );
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/** Arrow keys move between the figures, as in every grid of ours. */
export function moveBetweenFigures(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = (event.target as HTMLElement).dataset['at']?.split(':').map(Number);
  if (!step || !from) return;
  event.preventDefault();
  const [row = 0, column = 0] = from;
  event.currentTarget.querySelector<HTMLElement>(`[data-at="${row + step[0]}:${column + step[1]}"]`)?.focus();
}

function Name({ row, rotations }: { row: ComplianceRow; rotations: ReadonlyMap<string, Rotation> }) {
  const { search } = useUrlState();
  return (
    <th scope="row" className="cm-name">
      <span className="row">
        <Link className="grow clip" href={timelineHref(row.personId, search)} prefetch={false} title={`The year of ${row.name}`}>
          {row.name}
        </Link>
        {row.rotationIds.slice(0, 2).map((id) => {
          const rotation = rotations.get(id);
          return rotation && <RotationChip key={id} abbreviation={rotation.abbreviation} colour={rotation.colour} title={rotation.name} />;
        })}
      </span>
    </th>
  );
}

function Row({ row, index, props }: { row: ComplianceRow; index: number; props: MatrixProps }) {
  const { matrix, rotations, chosen, onChoose } = props;
  const own = chosen?.personId === row.personId;
  return (
    <tr aria-selected={own}>
      <Name row={row} rotations={rotations} />
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

/** People by their year of training; those without one last. */
export function groupsOf(rows: readonly ComplianceRow[]): [string, ComplianceRow[]][] {
  const groups = new Map<number, ComplianceRow[]>();
  for (const row of rows) groups.set(row.pgy ?? Infinity, [...(groups.get(row.pgy ?? Infinity) ?? []), row]);
  return [...groups].sort(([one], [other]) => one - other).map(([pgy, members]) => [pgy === Infinity ? 'Others' : `PGY-${pgy}`, members]);
}

function Head({ rules, people }: { rules: readonly RuleInfo[]; people: number }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="cm-name">
          <b>{count(people, 'person', 'people')}</b>
          <span>measured, limit</span>
        </th>
        {rules.map((rule) => (
          <th key={rule.id} scope="col" title={`${rule.title}, CPR ${rule.paragraph}`}>
            <b>{specOf(rule.id).short}</b>
            <span>{rule.column}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Supervision is of half-days, not of people: it stands below them. */
function Supervision({ matrix, onRule }: { matrix: ComplianceMatrix; onRule: (ruleId: string) => void }) {
  const short = matrix.findings.filter((one) => one.ruleId === 'supervision');
  if (short.length === 0) return null;
  const grave = short.some((one) => one.severity === 'violation');
  return (
    <tfoot>
      <tr>
        <th colSpan={matrix.rules.length + 1} scope="row" className="cm-foot">
          <button type="button" className={grave ? 'bad' : 'warn'} onClick={() => onRule('supervision')}>
            <Users className="i s" aria-hidden />
            {`Supervision: ${count(short.length, 'half-day')} with too few attendings or not assessable`}
          </button>
        </th>
      </tr>
    </tfoot>
  );
}

/** People by rules: what was measured, what is allowed. A fuller bar is closer to the limit. */
export function Matrix(props: MatrixProps) {
  const { matrix, rows } = props;
  const groups = groupsOf(rows);
  const order = groups.flatMap(([, members]) => members);
  return (
    <div className="scroll">
      <table className="cm" onKeyDown={moveBetweenFigures}>
        <caption className="vh">Duty-hour rules by person</caption>
        <Head rules={matrix.rules} people={rows.length} />
        <tbody>
          {groups.map(([label, members]) => (
            <Fragment key={label}>
              <tr className="cm-group">
                <th colSpan={matrix.rules.length + 1} scope="rowgroup">
                  <span>
                    {label} <span className="t3">{count(members.length, 'person', 'people')}</span>
                  </span>
                </th>
              </tr>
              {members.map((row) => (
                <Row key={row.personId} row={row} index={order.indexOf(row)} props={props} />
              ))}
            </Fragment>
          ))}
        </tbody>
        <Supervision matrix={matrix} onRule={props.onRule} />
      </table>
    </div>
  );
}
