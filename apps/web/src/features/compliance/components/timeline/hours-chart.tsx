'use client';
import type { AcademicBlock, PersonTimeline, Rotation, WeekOfTimeline } from '@housestaff/api-client';
import { cx } from '@housestaff/ui';
import { useState, type PointerEvent } from 'react';
import { dayRange, today } from '@/shell/dates';
import { count, figure, listed } from '../../model/figures';
import { blockAt, placeOf, shareOf, yearScale, type YearScale } from '../../model/year-scale';
import { WindowRibbon } from './window-ribbon';

interface HoursChartProps {
  timeline: PersonTimeline;
  blocks: readonly AcademicBlock[];
  rotations: ReadonlyMap<string, Rotation>;
}

const TICK = 20;

function topOf({ weeks, advisory, windows }: PersonTimeline): number {
  const hours = [...weeks.flatMap((week) => [week.scheduled ?? 0, week.logged ?? 0]), ...advisory.map((one) => one.hours ?? 0), ...windows.map((window) => window.limit)];
  return Math.ceil((Math.max(80, ...hours) + 4) / TICK) * TICK;
}

/** The rolling average as a line; it breaks where it can't be told. */
function advisoryPath({ advisory }: PersonTimeline, scale: YearScale, top: number): string {
  let pen = 'M';
  return advisory
    .map(({ date, hours }) => {
      if (hours === null) {
        pen = 'M';
        return '';
      }
      const point = `${pen}${(shareOf(date, scale) * 1000).toFixed(1)} ${(100 - (hours / top) * 100).toFixed(2)}`;
      pen = 'L';
      return point;
    })
    .join('');
}

/** The limit over the year: a rotation with an exception has its own. */
function limitPath({ windows }: PersonTimeline, scale: YearScale, top: number): string {
  return windows.map(({ from, to, limit }) => `M${shareOf(from, scale) * 1000} ${100 - (limit / top) * 100}H${shareOf(to, scale) * 1000}`).join('');
}

function Bars({ weeks, scale, top, chosen }: { weeks: readonly WeekOfTimeline[]; scale: YearScale; top: number; chosen: number }) {
  return weeks.map((week, index) => (
    <span key={week.from} className={cx('tl-week', index === chosen && 'chosen')} style={placeOf(week, scale)}>
      {week.scheduled === null ? <i className="untold" /> : <i style={{ height: `${(week.scheduled / top) * 100}%` }} />}
      {week.logged !== null && <em style={{ height: `${(week.logged / top) * 100}%` }} />}
    </span>
  ));
}

/** What the chosen week holds, in a sentence. */
function weekWords(week: WeekOfTimeline, { advisory }: PersonTimeline, rotations: ReadonlyMap<string, Rotation>): string {
  const rolling = advisory.filter(({ date }) => week.from <= date && date < week.to).at(-1)?.hours ?? null;
  const where = listed(week.rotationIds.flatMap((id) => rotations.get(id)?.name ?? []));
  const parts = [
    week.scheduled === null ? 'scheduled hours can’t be told, times are missing' : `${figure(week.scheduled)} h scheduled`,
    week.logged !== null && `${figure(week.logged)} h logged`,
    week.leaveDays > 0 && `${count(week.leaveDays, 'day')} of leave`,
    rolling !== null && `four weeks to its end ${figure(rolling)} h a week`,
  ].filter(Boolean);
  return `${dayRange(week.from, week.to)}${where ? `, ${where}` : ''}: ${parts.join(', ')}.`;
}

function Legend({ logged }: { logged: boolean }) {
  return (
    <p className="tl-legend" aria-hidden>
      <span>
        <i className="scheduled" /> scheduled
      </span>
      {logged && (
        <span>
          <i className="logged" /> logged
        </span>
      )}
      <span>
        <i className="leave" /> leave
      </span>
      <span>
        <i className="limit" /> limit of an average
      </span>
      <span>
        <i className="advisory" /> rolling four weeks: early warning, not a rule
      </span>
    </p>
  );
}

function Axis({ top }: { top: number }) {
  return Array.from({ length: top / TICK + 1 }, (_, index) => index * TICK).map((hours) => (
    <span key={hours} className="tl-tick" style={{ bottom: `${(hours / top) * 100}%` }}>
      <b>{hours}</b>
    </span>
  ));
}

/** The week of today, else the first. */
function startingWeek(weeks: readonly WeekOfTimeline[]): number {
  const day = today();
  return Math.max(0, weeks.findIndex(({ from, to }) => from <= day && day < to));
}

interface WeekChooserProps {
  count: number;
  chosen: number;
  words: string;
  onChoose: (week: number) => void;
}

/** Lies over the drawing, unseen: a slider is reached by pointer, touch, arrow keys and screen readers alike. */
function WeekChooser({ count: weeks, chosen, words, onChoose }: WeekChooserProps) {
  const point = (event: PointerEvent<HTMLInputElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.floor(((event.clientX - box.left) / box.width) * weeks);
    onChoose(Math.min(weeks - 1, Math.max(0, at)));
  };
  return <input type="range" className="tl-choose" aria-label="Week" aria-valuetext={words} min={0} max={Math.max(0, weeks - 1)} value={chosen} onChange={(event) => onChoose(Number(event.target.value))} onPointerMove={point} />;
}

/** Hours week by week over the year. One week is chosen, by pointer, touch or arrow keys, and read out below. */
export function HoursChart({ timeline, blocks, rotations }: HoursChartProps) {
  const { weeks, leave } = timeline;
  const [chosen, setChosen] = useState(() => startingWeek(weeks));
  const scale = yearScale(weeks);
  const top = topOf(timeline);
  const week = weeks[chosen];
  const words = week ? weekWords(week, timeline, rotations) : '';
  const now = blockAt(weeks, today());
  return (
    <figure className="tl-figure">
      <Legend logged={weeks.some((one) => one.logged !== null)} />
      <div className="tl-chart">
        <div className="tl-plot">
          <Axis top={top} />
          {leave.map((one) => (
            <span key={`${one.kind}${one.from}`} className="tl-leave tl-hatch" style={placeOf(one, scale)} title={`${one.kind}, ${dayRange(one.from, one.to)}`} />
          ))}
          <Bars weeks={weeks} scale={scale} top={top} chosen={chosen} />
          <svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden>
            <path className="limit" d={limitPath(timeline, scale, top)} />
            <path className="advisory" d={advisoryPath(timeline, scale, top)} />
          </svg>
          {now && <span className="tl-now" style={{ left: `${shareOf(today(), scale) * 100}%` }} title="Today" />}
          <WeekChooser count={weeks.length} chosen={chosen} words={words} onChoose={setChosen} />
        </div>
        <WindowRibbon windows={timeline.windows} scale={scale} rotations={rotations} />
        <div className="tl-blocks" aria-hidden>
          {blocks.map((block) => (
            <span key={block.id} style={placeOf(block, scale)} title={`${block.name}, ${dayRange(block.from, block.to)}`}>
              {block.name.replace(/^Block /, '').slice(0, 3)}
            </span>
          ))}
        </div>
      </div>
      <figcaption className="tl-reading">{words}</figcaption>
    </figure>
  );
}
