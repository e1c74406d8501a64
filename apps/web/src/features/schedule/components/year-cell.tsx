import type { AcademicBlock, Rotation, YearGridRow } from '@housestaff/api-client';
import { Icon, cx, rotationClass } from '@housestaff/ui';
import { Lock } from 'lucide-react';
import { leaveIn, partsOf, type Part } from '../model/parts';
import { cellName } from '../model/cell-name';
import { leaveCode, spokenName } from '../model/words';

export interface YearCellProps {
  row: YearGridRow;
  block: AcademicBlock;
  rotations: ReadonlyMap<string, Rotation>;
  column: number;
  focused: boolean;
  /** Selected, or what is being carried. */
  selected: boolean;
  /** While somebody looks for who could take it: this column's eligibility of this person. */
  eligibility: CellEligibility | null;
}

export interface CellEligibility {
  kind: 'can' | 'off' | 'column';
  /** "cannot take it: On leave", for the tooltip and the spoken name. */
  words: string | null;
}

const FULL = 0.999;

function PartView({ row, part, rotations, selected, alone }: Pick<YearCellProps, 'row' | 'rotations' | 'selected'> & { part: Part; alone: boolean }) {
  const leave = leaveIn(row, part);
  const away = leave.find((mark) => mark.width > FULL);
  const { stay } = part;
  const rotation = stay ? rotations.get(stay.rotationId) : undefined;
  const data = { 'data-from': part.from, 'data-to': part.to };
  if (away) return <Away part={part} code={leaveCode(away.kind)} rotation={alone ? rotation : undefined} selected={selected} />;
  if (!stay) return <span {...data} className={cx('c open', selected && 'sel')} style={{ flexGrow: part.days }} />;
  const marks = cx(rotationClass(rotation?.colour ?? ''), !alone && 'h', stay.locked && 'lk', stay.changed && 'chg', stay.finding && `f-${stay.finding}`, leave.length > 0 && 'haslv', selected && 'sel');
  return (
    <span {...data} className={cx('c', marks)} style={{ flexGrow: part.days }}>
      {rotation?.abbreviation ?? '?'}
      {stay.locked && alone && <Icon of={Lock} />}
      {leave.map((mark) => (
        <span key={mark.id} className="onleave" style={{ left: `${mark.start * 100}%`, width: `${mark.width * 100}%` }} />
      ))}
    </span>
  );
}

function Away({ part, code, rotation, selected }: { part: Part; code: string; rotation: Rotation | undefined; selected: boolean }) {
  return (
    <span data-from={part.from} data-to={part.to} title={rotation ? `${rotation.name}, on leave` : 'On leave'} className={cx('c away', part.stay?.changed && 'chg', selected && 'sel')} style={{ flexGrow: part.days }}>
      <em>{rotation ? `${rotation.abbreviation} ${code}` : code}</em>
    </span>
  );
}

/** One person in one block. Its parts stand side by side, as wide as they are long. */
export function YearCell({ row, block, rotations, column, focused, selected, eligibility }: YearCellProps) {
  const parts = partsOf(row, block);
  const name = cellName(row, block, rotations);
  const words = eligibility?.words;
  const tint = eligibility && cx('col', eligibility.kind === 'can' && 'can', eligibility.kind === 'off' && 'off');
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={words ? `${name}, ${words}` : name}
      title={words ? `${spokenName(row.name)} ${words}` : undefined}
      aria-disabled={eligibility?.kind === 'off' || undefined}
      aria-selected={selected}
      tabIndex={focused ? 0 : -1}
      draggable
      data-person={row.personId}
      data-block={block.id}
      className={cx('bk', tint)}
    >
      {parts.map((part) => (
        <PartView key={part.from} row={row} part={part} rotations={rotations} selected={selected} alone={parts.length === 1} />
      ))}
    </div>
  );
}
