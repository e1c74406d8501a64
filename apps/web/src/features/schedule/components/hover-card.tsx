'use client';
import type { BlockGrid, BlockGridHalf, BlockGridRow } from '@housestaff/api-client';
import { RotationChip } from '@housestaff/ui';
import { clock, weekdayDay } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { halfLook, isWholeDay, type Names } from '../model/day-cell';
import { spokenName } from '../model/words';

export interface Hovered {
  row: BlockGridRow;
  date: string;
  box: DOMRect;
}

const WIDTH = 268;
const HEIGHT = 150;

function times(half: BlockGridHalf, zone: string): string {
  return half.start && half.end ? `${clock(half.start, zone)} – ${clock(half.end, zone)}` : 'no times known';
}

function HalfLines({ half, word, names }: { half: BlockGridHalf | null; word: string; names: Names }) {
  const zone = useProgramChoice().program?.zone ?? 'local';
  if (!half) return null;
  return (
    <>
      <div>
        <dt>{word}</dt>
        <dd>
          {halfLook(half, names).name}, {times(half, zone)}
        </dd>
      </div>
      {half.locked && (
        <div>
          <dt />
          <dd className="t3">locked</dd>
        </div>
      )}
    </>
  );
}

/** What a cell holds, beside the pointer. */
export function HoverCard({ hovered, grid, names }: { hovered: Hovered; grid: BlockGrid; names: Names }) {
  const { row, date, box } = hovered;
  const cell = row.days[grid.days.findIndex((day) => day.date === date)];
  if (!cell || (!cell.am && !cell.pm && !cell.absence)) return null;
  const left = Math.max(8, Math.min(box.left, window.innerWidth - WIDTH - 8));
  const top = box.bottom + 6 + HEIGHT > window.innerHeight ? Math.max(8, box.top - HEIGHT) : box.bottom + 6;
  const rotationId = cell.am?.rotationId ?? cell.pm?.rotationId ?? row.rotationIds[0];
  const rotation = rotationId ? names.rotations.get(rotationId) : undefined;
  const whole = isWholeDay(cell) && cell.am && cell.pm ? { ...cell.am, end: cell.pm.end } : null;
  return (
    <div className="hover" role="tooltip" style={{ left, top }}>
      <div className="row">
        {rotation && <RotationChip abbreviation={rotation.abbreviation} colour={rotation.colour} />}
        <b className="b6 clip grow">{spokenName(row.name)}</b>
        <span className="t3 t12">{weekdayDay(date)}</span>
      </div>
      <dl>
        {cell.absence && (
          <div>
            <dt>Leave</dt>
            <dd>{cell.absence}</dd>
          </div>
        )}
        {whole ? (
          <HalfLines half={whole} word="All day" names={names} />
        ) : (
          <>
            <HalfLines half={cell.am} word="Morning" names={names} />
            <HalfLines half={cell.pm} word="Afternoon" names={names} />
          </>
        )}
        {rotation?.siteName && (
          <div>
            <dt>Where</dt>
            <dd>{rotation.siteName}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
