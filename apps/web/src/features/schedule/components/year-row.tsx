import type { AcademicBlock, Candidate, Rotation, YearGridRow } from '@housestaff/api-client';
import { cx } from '@housestaff/ui';
import { memo } from 'react';
import { standingSaid, standingSpoken } from '../model/eligibility-words';
import { YearCell, type CellEligibility } from './year-cell';

export interface YearRowProps {
  row: YearGridRow;
  index: number;
  blocks: readonly AcademicBlock[];
  rotations: ReadonlyMap<string, Rotation>;
  columns: string;
  /** Column of the roving focus in this row, or -1. */
  focusedColumn: number;
  /** Block selected or carried in this row. */
  selectedBlock: string | null;
  /** The column that is looked at, and what this person is to it. */
  activeBlock: string | null;
  candidate: Candidate | null;
}

function PersonName({ row, candidate, selected }: { row: YearGridRow; candidate: Candidate | null; selected: boolean }) {
  const standing = selected ? 'sel' : candidate ? (candidate.eligible ? 'can' : 'off') : '';
  const why = selected && candidate ? 'Assigned' : candidate && standingSaid(candidate);
  return (
    <div role="rowheader" aria-colindex={1} className={cx('nm', standing)} title={why ? `${row.name}: ${why}` : row.name}>
      <span className="clip">{row.name}</span>
      {why && <span className="why clip">{why}</span>}
    </div>
  );
}

function eligibilityOf(block: AcademicBlock, { activeBlock, candidate, selectedBlock }: YearRowProps): CellEligibility | null {
  if (block.id !== activeBlock) return null;
  if (selectedBlock || !candidate) return { kind: 'column', words: null };
  return { kind: candidate.eligible ? 'can' : 'off', words: standingSpoken(candidate) };
}

function Row(props: YearRowProps) {
  const { row, index, blocks, rotations, columns, focusedColumn, selectedBlock } = props;
  return (
    <div role="row" aria-rowindex={index + 2} className="yr" style={{ gridTemplateColumns: columns }}>
      <PersonName row={row} candidate={props.candidate} selected={selectedBlock !== null} />
      {blocks.map((block, column) => (
        <YearCell key={block.id} row={row} block={block} rotations={rotations} column={column} focused={column === focusedColumn} selected={block.id === selectedBlock} eligibility={eligibilityOf(block, props)} />
      ))}
    </div>
  );
}

/** One person's year. Drawn again only when something of this row changed. */
export const YearRow = memo(Row);
