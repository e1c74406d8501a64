import type { BlockGridCell, BlockGridDay, BlockGridHalf, BlockGridRow } from '@housestaff/api-client';
import { cx, rotationClass } from '@housestaff/ui';
import { dayCellName, halfLook, isWholeDay, type Names } from '../model/day-cell';
import { leaveCode } from '../model/words';

function Half({ half, names }: { half: BlockGridHalf | null; names: Names }) {
  if (!half) return <span className="x e" />;
  const { code, look } = halfLook(half, names);
  const style = 'kind' in look ? `k-${look.kind}` : rotationClass(look.colour);
  return <span className={cx('x', style, half.changed && 'chg', half.locked && 'lk')}>{code}</span>;
}

function Content({ cell, names }: { cell: BlockGridCell; names: Names }) {
  if (cell.absence) {
    return (
      <span className="x away">
        <em>{leaveCode(cell.absence)}</em>
      </span>
    );
  }
  if (isWholeDay(cell)) return <Half half={cell.am} names={names} />;
  if (!cell.am && !cell.pm) return null;
  return (
    <>
      <Half half={cell.am} names={names} />
      <Half half={cell.pm} names={names} />
    </>
  );
}

/** The tints of a day's column: weekend, start of a week, today. */
export function dayTint(day: BlockGridDay): string {
  return cx(day.weekday > 5 && 'we', day.weekday === 1 && 'mo', day.today && 'tod');
}

interface DayCellProps {
  row: BlockGridRow;
  cell: BlockGridCell;
  day: BlockGridDay;
  column: number;
  names: Names;
  focused: boolean;
  selected: boolean;
}

/** One person on one day, morning over afternoon. */
export function DayCell({ row, cell, day, column, names, focused, selected }: DayCellProps) {
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={dayCellName(row, cell, day.date, names)}
      aria-selected={selected}
      tabIndex={focused ? 0 : -1}
      data-person={row.personId}
      data-day={day.date}
      className={cx('bd', dayTint(day), selected && 'selb')}
    >
      <Content cell={cell} names={names} />
    </div>
  );
}
