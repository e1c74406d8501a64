'use client';
import type { BlockGrid, BlockGridGroup, BlockGridRow } from '@housestaff/api-client';
import { useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Names } from '../model/day-cell';
import { plural } from '../model/words';
import { BlockHead, SupervisionFoot } from './block-head';
import { BlockRow } from './block-row';
import { HoverCard, type Hovered } from './hover-card';
import { actOnKey, focusWhenDrawn, placeAfter, type Place } from './grid-keys';
import { useWindow } from './use-window';

export interface DaySelection {
  personId: string;
  date: string;
}

interface BlockSheetProps {
  grid: BlockGrid;
  groups: readonly BlockGridGroup[];
  names: Names;
  selection: DaySelection | null;
  onSelect: (selection: DaySelection | null) => void;
  onClear: (selection: DaySelection) => void;
}

type Line = { kind: 'group'; label: string; count: number } | { kind: 'person'; row: BlockGridRow; index: number };
const heightOf = (line: Line) => (line.kind === 'group' ? 20 : 32);

function linesOf(groups: readonly BlockGridGroup[]): Line[] {
  let index = -1;
  return groups.flatMap((group) => {
    const people = group.people.map((row): Line => {
      index += 1;
      return { kind: 'person', row, index };
    });
    return [{ kind: 'group', label: group.label, count: group.people.length }, ...people];
  });
}

function cellOf(target: EventTarget): (DaySelection & { box: DOMRect }) | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
  const { person, day } = cell?.dataset ?? {};
  return cell && person && day ? { personId: person, date: day, box: cell.getBoundingClientRect() } : null;
}

function useDays({ grid, groups, onSelect, onClear }: BlockSheetProps) {
  const [sheet, setSheet] = useState<HTMLDivElement | null>(null);
  const [focus, setFocus] = useState<Place>({ row: 0, column: 0 });
  const lines = useMemo(() => linesOf(groups), [groups]);
  const people = useMemo(() => lines.flatMap((line) => (line.kind === 'person' ? [line.row] : [])), [lines]);
  const window = useWindow(sheet, lines, heightOf);
  const place = { row: Math.min(focus.row, Math.max(people.length - 1, 0)), column: Math.min(focus.column, grid.days.length - 1) };
  const groupStarts = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return line.kind === 'group' && next?.kind === 'person' ? [next.index] : [];
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const person = people[place.row];
    const day = grid.days[place.column];
    if (!person || !day) return;
    const next = placeAfter(event.key, event.ctrlKey || event.metaKey, place, { rows: people.length, columns: grid.days.length, groupStarts });
    if (next) {
      event.preventDefault();
      flushSync(() => setFocus(next));
      window.reveal(lines.findIndex((line) => line.kind === 'person' && line.index === next.row));
      return focusWhenDrawn(sheet, `[data-person="${people[next.row]?.personId}"][data-day="${grid.days[next.column]?.date}"]`);
    }
    const here = { personId: person.personId, date: day.date };
    actOnKey(event, { Enter: () => onSelect(here), Delete: () => onClear(here), Backspace: () => onClear(here), Escape: () => onSelect(null) });
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    setFocus({ row: people.findIndex((row) => row.personId === cell.personId), column: grid.days.findIndex((day) => day.date === cell.date) });
    onSelect({ personId: cell.personId, date: cell.date });
  };
  return { setSheet, lines: window.visible, before: window.before, after: window.after, onScroll: window.onScroll, people, place, onKeyDown, onClick };
}

/** People × days, morning over afternoon. */
export function BlockSheet(props: BlockSheetProps) {
  const { grid, names, selection } = props;
  const { setSheet, ...view } = useDays(props);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const columns = `var(--name-w) repeat(${grid.days.length}, minmax(42px, 1fr))`;
  const onMouseOver = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    const row = cell && view.people.find((one) => one.personId === cell.personId);
    setHovered(cell && row ? { row, date: cell.date, box: cell.box } : null);
  };
  return (
    <div ref={setSheet} className="sheet" role="grid" aria-label="Block schedule" aria-rowcount={view.people.length + 1} aria-colcount={grid.days.length + 1} onScroll={view.onScroll} onKeyDown={view.onKeyDown} onClick={view.onClick} onMouseOver={onMouseOver} onMouseLeave={() => setHovered(null)}>
      <div className="ygrid" style={{ minWidth: `calc(var(--name-w) + ${grid.days.length * 42}px)` }}>
        <BlockHead grid={grid} people={view.people.length} columns={columns} />
        <div style={{ height: view.before }} />
        {view.lines.map((line) =>
          line.kind === 'group' ? (
            <div key={line.label} className="grp" role="row">
              <div role="rowheader" className="row">
                {line.label} <span>{plural(line.count, 'person', 'people')}</span>
              </div>
            </div>
          ) : (
            <BlockRow key={line.row.personId} row={line.row} index={line.index} days={grid.days} names={names} columns={columns} focusedColumn={line.index === view.place.row ? view.place.column : -1} selectedDay={selection?.personId === line.row.personId ? selection.date : null} />
          ),
        )}
        <div style={{ height: view.after }} />
        <SupervisionFoot grid={grid} columns={columns} />
      </div>
      {hovered && !selection && <HoverCard hovered={hovered} grid={grid} names={names} />}
    </div>
  );
}
