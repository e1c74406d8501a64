import type { CoverageCell, CoverageRow, HoursCell, Rotation, YearGrid } from '@housestaff/api-client';
import { Icon, Meter, RotationChip, cx } from '@housestaff/ui';
import { Clock } from 'lucide-react';
import { useState } from 'react';

const SHOWN = 6;

function range(cell: CoverageCell): string {
  if (cell.min === null && cell.max === null) return '';
  if (cell.min === null) return `≤ ${cell.max}`;
  if (cell.max === null) return `≥ ${cell.min}`;
  return cell.min === cell.max ? `${cell.min}` : `${cell.min}–${cell.max}`;
}

function FootCell({ cell, name, active, first }: { cell: CoverageCell; name: string; active: boolean; first: boolean }) {
  const count = cell.first === cell.second ? `${cell.first}` : `${cell.first} | ${cell.second}`;
  const short = cell.min === null ? 0 : cell.min - Math.min(cell.first, cell.second);
  const state = cell.state === 'under' || cell.state === 'over' ? cell.state : null;
  const bounds = range(cell);
  const label = `${name}: ${count} people${bounds ? `, needs ${bounds}` : ''}${state ? `, ${state === 'under' ? `${short} short` : 'too many'}` : ''}`;
  return (
    <div className={cx('gf', state, first && 'first', active && 'colf')} role="gridcell" aria-label={label} title={label}>
      {count}
      <small>{state === 'under' ? `−${short}` : bounds}</small>
    </div>
  );
}

function HoursFootCell({ cell, active }: { cell: HoursCell | undefined; active: boolean }) {
  if (!cell || cell.hours === null) return <div className={cx('gf', active && 'colf')} role="gridcell" aria-label="No hours known">–</div>;
  const over = cell.hours > cell.limit;
  const label = `Highest weekly hours ${cell.hours.toFixed(1)}, limit ${cell.limit}`;
  return (
    <div className={cx('gf', over && 'under', active && 'colf')} role="gridcell" aria-label={label} title={label}>
      {cell.hours.toFixed(1)}
      <Meter label="Share of the weekly limit" value={cell.hours} max={cell.limit} tone={over ? 'bad' : 'neutral'} />
    </div>
  );
}

function worst(row: CoverageRow): number {
  return row.cells.filter((cell) => cell.state === 'under').length * 100 + row.cells.filter((cell) => cell.state === 'over').length * 10 + row.cells.filter((cell) => cell.min !== null).length;
}

interface CoverageFootProps {
  grid: YearGrid;
  rotations: ReadonlyMap<string, Rotation>;
  columns: string;
  activeBlock: string | null;
}

/** The foot that stays: people per rotation and block against what is needed, and the highest weekly hours. */
export function CoverageFoot({ grid, rotations, columns, activeBlock }: CoverageFootProps) {
  const [all, setAll] = useState(false);
  const asked = grid.coverage.filter((row) => row.cells.some((cell) => cell.min !== null || cell.max !== null));
  const sorted = [...asked].sort((one, other) => worst(other) - worst(one));
  const rows = all ? sorted : sorted.slice(0, SHOWN);
  const limit = grid.hours.cells[0]?.limit;
  return (
    <div className="yfoot" role="rowgroup" aria-label="Coverage and hours">
      {rows.map((row, index) => {
        const rotation = rotations.get(row.rotationId);
        return (
          <div key={row.rotationId} role="row" className="yr" style={{ gridTemplateColumns: columns }}>
            <div className={cx('gf lab', index === 0 && 'first')} role="rowheader">
              <RotationChip abbreviation={rotation?.abbreviation ?? '?'} colour={rotation?.colour ?? ''} />
              <span className="clip">{rotation?.name ?? 'Unknown rotation'}</span>
            </div>
            {row.cells.map((cell) => (
              <FootCell key={cell.blockId} cell={cell} name={rotation?.name ?? ''} active={cell.blockId === activeBlock} first={index === 0} />
            ))}
          </div>
        );
      })}
      <div role="row" className="yr" style={{ gridTemplateColumns: columns }}>
        <div className={cx('gf lab', rows.length === 0 && 'first')} role="rowheader">
          <Icon of={Clock} small />
          <span className="clip">Highest weekly hours</span>
          {sorted.length > SHOWN ? (
            <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'fewer' : `${sorted.length - SHOWN} more`}
            </button>
          ) : (
            <small>{limit ? `max ${limit}` : ''}</small>
          )}
        </div>
        {grid.year.blocks.map((block) => (
          <HoursFootCell key={block.id} cell={grid.hours.cells.find((cell) => cell.blockId === block.id)} active={block.id === activeBlock} />
        ))}
      </div>
    </div>
  );
}
