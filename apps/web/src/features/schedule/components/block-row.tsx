import type { BlockGridDay, BlockGridRow } from '@housestaff/api-client';
import { RotationChip } from '@housestaff/ui';
import { memo } from 'react';
import type { Names } from '../model/day-cell';
import { DayCell } from './day-cell';

interface BlockRowProps {
  row: BlockGridRow;
  index: number;
  days: readonly BlockGridDay[];
  names: Names;
  columns: string;
  focusedColumn: number;
  selectedDay: string | null;
}

const CHIPS = 2;

function Row({ row, index, days, names, columns, focusedColumn, selectedDay }: BlockRowProps) {
  return (
    <div role="row" aria-rowindex={index + 2} className="yr" style={{ gridTemplateColumns: columns }}>
      <div role="rowheader" aria-colindex={1} className={selectedDay ? 'nm bn sel' : 'nm bn'} title={row.name}>
        <span className="clip">{row.name}</span>
        <span className="why">
          {row.rotationIds.slice(0, CHIPS).map((id) => {
            const rotation = names.rotations.get(id);
            return rotation ? <RotationChip key={id} abbreviation={rotation.abbreviation} colour={rotation.colour} title={rotation.name} /> : null;
          })}
        </span>
      </div>
      {days.map((day, column) => {
        const cell = row.days[column] ?? { am: null, pm: null, absence: null };
        return <DayCell key={day.date} row={row} cell={cell} day={day} column={column} names={names} focused={column === focusedColumn} selected={day.date === selectedDay} />;
      })}
    </div>
  );
}

/** One person's days. */
export const BlockRow = memo(Row);
