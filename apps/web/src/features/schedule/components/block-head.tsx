'use client';
import type { BlockGrid, BlockGridBand, BlockGridDay } from '@housestaff/api-client';
import { cx } from '@housestaff/ui';
import { DateTime } from 'luxon';
import { useState, type ReactNode } from 'react';
import { dayRange, daysBetween } from '@/shell/dates';
import { inLanes, orderedBands } from '../model/lanes';
import { plural, spokenName } from '../model/words';
import { dayTint } from './day-cell';

const BANDS_SHOWN = 3;

const HALF = { am: 'morning', pm: 'afternoon' } as const;

/** The holiday and the events of a day, by name. */
function dayTitle({ holiday, events }: BlockGridDay): string | undefined {
  const named = events.filter((event) => event.name !== holiday).map(({ name, half }) => (half ? `${name} (${HALF[half]})` : name));
  return [...(holiday ? [holiday] : []), ...named].join(', ') || undefined;
}

function DayHead({ day, first }: { day: BlockGridDay; first: boolean }) {
  const date = DateTime.fromISO(day.date, { zone: 'utc' });
  const below = day.holiday ? 'Holiday' : day.events.length > 0 ? 'Event' : first || date.day === 1 ? date.toFormat('LLL') : null;
  return (
    <div role="columnheader" className={cx('gh dh', dayTint(day), day.holiday && 'hol')} title={dayTitle(day)}>
      <span>{date.toFormat('ccc')}</span>
      <b>{date.day}</b>
      {below && <i>{below}</i>}
    </div>
  );
}

interface BandProps {
  band: BlockGridBand;
  grid: BlockGrid;
  columns: string;
  last: boolean;
  /** Shows or hides the other rows; stands in the last one's label. */
  more: ReactNode;
}

function Band({ band, grid, columns, last, more }: BandProps) {
  const { block } = grid;
  const entries = inLanes(band, block);
  const lanes = Math.max(1, ...entries.map((entry) => entry.lane + 1));
  return (
    <div role="row" className="yr" style={{ gridTemplateColumns: columns, gridAutoFlow: 'dense' }}>
      <div role="rowheader" className={cx('cr lab', last && 'last')} style={{ gridRow: `1 / span ${lanes}`, height: 'auto' }}>
        <span className="clip">{band.label}</span>
        {more}
      </div>
      {entries.map((entry) => {
        const start = daysBetween(block.from, entry.from) + 2;
        const length = daysBetween(entry.from, entry.to);
        const when = `${spokenName(entry.name)}, ${dayRange(entry.from, entry.to)}`;
        return (
          <div key={`${entry.personId}${entry.from}`} role="gridcell" aria-label={`${band.label}, ${when}`} className={cx('cr', last && 'last')} style={{ gridColumn: `${start} / span ${length}`, gridRow: entry.lane + 1 }} title={when}>
            <span className={entry.kind === 'call' ? 'cc' : 'sp'}>{length < 3 ? entry.name.split(',')[0] : spokenName(entry.name)}</span>
          </div>
        );
      })}
    </div>
  );
}

/** Days across, and above the people who is on call. */
export function BlockHead({ grid, people, columns }: { grid: BlockGrid; people: number; columns: string }) {
  const [all, setAll] = useState(false);
  const bands = orderedBands(grid.bands, grid.block);
  const shown = all ? bands : bands.slice(0, BANDS_SHOWN);
  const more = bands.length > BANDS_SHOWN && (
    <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
      {all ? 'fewer' : `${bands.length - BANDS_SHOWN} more`}
    </button>
  );
  return (
    <div className="bhead" role="rowgroup">
      <div role="row" aria-rowindex={1} className="yr head" style={{ gridTemplateColumns: columns }}>
        <div role="columnheader" className="gh corner tall">
          <span>{plural(people, 'person', 'people')}</span>
          <span className="t3">
            AM
            <br />
            PM
          </span>
        </div>
        {grid.days.map((day, index) => (
          <DayHead key={day.date} day={day} first={index === 0} />
        ))}
      </div>
      {shown.map((band, index) => {
        const last = index === shown.length - 1;
        return <Band key={band.label} band={band} grid={grid} columns={columns} last={last} more={last && more} />;
      })}
    </div>
  );
}

/** The foot that stays: supervisors there against supervisors needed, per half-day. */
export function SupervisionFoot({ grid, columns }: { grid: BlockGrid; columns: string }) {
  const cells = new Map(grid.supervision.map((cell) => [`${cell.date}${cell.half}`, cell]));
  if (cells.size === 0) return null;
  return (
    <div className="yfoot" role="rowgroup" aria-label="Supervision">
      {(['am', 'pm'] as const).map((half, index) => (
        <div key={half} role="row" className="yr" style={{ gridTemplateColumns: columns }}>
          <div role="rowheader" className={cx('gf lab', index === 0 && 'first')}>
            Supervision {half.toUpperCase()} <small>have / need</small>
          </div>
          {grid.days.map((day) => {
            const cell = cells.get(`${day.date}${half}`);
            const short = cell !== undefined && cell.have < cell.need;
            return (
              <div key={day.date} role="gridcell" className={cx('gf sup', dayTint(day), short && 'under', index === 0 && 'first')} aria-label={cell ? `${cell.have} of ${cell.need} supervisors${short ? ', short' : ''}` : 'none needed'}>
                {cell ? (
                  <>
                    {cell.have} <small>/ {cell.need}</small>
                  </>
                ) : null}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
