'use client';
import type { Activity } from '@housestaff/api-client';
import { Menu } from '@housestaff/ui';
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { copyWeek, copyWeekday, DAY_NAMES, FREE, HALVES, type Half, keyOf, keysOfWeek, keysOfWeekday, nextPlace, painted, placeOf, WEEKDAYS, WEEKS } from '../model/pattern';
import type { PatternEditing } from './use-pattern';

const DAYS = DAY_NAMES.map((name) => name.slice(0, 3));

interface GridProps {
  editing: PatternEditing;
  activities: ReadonlyMap<string, Activity>;
  readOnly: boolean;
}

function WeekdayHead({ weekday, editing, readOnly }: Omit<GridProps, 'activities'> & { weekday: number }) {
  const [short, full] = [DAYS[weekday - 1] ?? '', DAY_NAMES[weekday - 1] ?? ''];
  if (readOnly) return <>{short}</>;
  const { pattern, apply } = editing;
  const others = WEEKDAYS.filter((one) => one !== weekday);
  const entries = [
    { label: 'Copy to Monday to Friday', onSelect: () => apply(copyWeekday(pattern, weekday, others.filter((one) => one <= 5))) },
    ...others.map((one) => ({ label: `Copy to ${DAY_NAMES[one - 1] ?? ''}`, onSelect: () => apply(copyWeekday(pattern, weekday, [one])) })),
    { label: `Clear each ${full}`, danger: true, separated: true, onSelect: () => apply(painted(pattern, keysOfWeekday(weekday), FREE)) },
  ];
  return (
    <Menu
      heading={`${full} of every week`}
      trigger={
        <button type="button" className="pat-head" aria-label={`${full}: copy or clear`}>
          {short}
        </button>
      }
      entries={entries}
    />
  );
}

function WeekHead({ week, editing, readOnly }: Omit<GridProps, 'activities'> & { week: number }) {
  if (readOnly) return <>Week {week}</>;
  const { pattern, apply } = editing;
  const others = WEEKS.filter((one) => one !== week);
  const entries = [
    { label: 'Copy to all other weeks', onSelect: () => apply(copyWeek(pattern, week, others)) },
    ...others.map((one) => ({ label: `Copy to week ${one}`, onSelect: () => apply(copyWeek(pattern, week, [one])) })),
    { label: 'Clear the week', danger: true, separated: true, onSelect: () => apply(painted(pattern, keysOfWeek(week), FREE)) },
  ];
  return (
    <Menu
      trigger={
        <button type="button" className="pat-head" aria-label={`Week ${week}: copy or clear`}>
          Week {week}
        </button>
      }
      entries={entries}
    />
  );
}

/** The half-day that the keys are on. Arrows move, with Shift painting; C takes a day and V puts it; Delete frees. */
function useKeys(table: RefObject<HTMLTableElement | null>, editing: PatternEditing, readOnly: boolean) {
  const [at, setAt] = useState('1-1-am');
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) table.current?.querySelector<HTMLButtonElement>(`[data-key="${at}"]`)?.focus();
    moved.current = false;
  }, [at, table]);
  const write = (event: KeyboardEvent, key: string): boolean => {
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl && event.key.toLowerCase() === 'z') editing.undo();
    else if (event.key === 'Delete' || event.key === 'Backspace') editing.put(key, FREE);
    else if (event.key.toLowerCase() === 'c') editing.take(key);
    else if (event.key.toLowerCase() === 'v') editing.paste(key);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    const next = nextPlace(placeOf(key), event.key);
    if (!next && (readOnly || !write(event, key))) return;
    event.preventDefault();
    if (!next) return;
    moved.current = true;
    setAt(keyOf(next));
    if (event.shiftKey && !readOnly) editing.put(keyOf(next), editing.brush);
  };
  return { at, setAt, onKeyDown };
}

type Keys = ReturnType<typeof useKeys>;

/** A mouse paints from the press on; a finger, which may be scrolling, and a key when they let go. */
function useStroke(key: string, editing: PatternEditing, readOnly: boolean) {
  const byMouse = useRef(false);
  if (readOnly) return {};
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType !== 'mouse') return;
      byMouse.current = true;
      editing.begin(key);
    },
    onPointerEnter: () => editing.drag(key),
    onPointerLeave: () => {
      byMouse.current = false;
    },
    onClick: () => {
      if (!byMouse.current) editing.press(key);
      byMouse.current = false;
    },
  };
}

function Cell({ week, weekday, half, editing, activities, readOnly, keys }: GridProps & { week: number; weekday: number; half: Half; keys: Keys }) {
  const key = keyOf({ week, weekday, half });
  const activity = activities.get(editing.pattern.get(key) ?? '');
  const stroke = useStroke(key, editing, readOnly);
  const words = `Week ${week}, ${DAYS[weekday - 1] ?? ''} ${half.toUpperCase()}, ${activity?.name ?? 'free'}`;
  return (
    <button
      type="button"
      className={`pat-cell r-${activity?.colour ?? 'elec'}`}
      data-key={key}
      data-free={!activity}
      tabIndex={keys.at === key ? 0 : -1}
      aria-label={words}
      aria-disabled={readOnly || undefined}
      title={words}
      onFocus={() => keys.setAt(key)}
      onKeyDown={(event) => keys.onKeyDown(event, key)}
      {...stroke}
    >
      {activity?.code ?? '·'}
    </button>
  );
}

/** Four weeks of half-days, painted with the mouse or with the keys. */
export function PatternGrid(props: GridProps) {
  const { editing, readOnly } = props;
  const table = useRef<HTMLTableElement>(null);
  const keys = useKeys(table, editing, readOnly);
  return (
    <table ref={table} className="pat" onPointerUp={editing.end} onPointerLeave={editing.end}>
      <caption className="vh">Weekly pattern</caption>
      <thead>
        <tr>
          <th />
          <th />
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              <WeekdayHead weekday={weekday} editing={editing} readOnly={readOnly} />
            </th>
          ))}
        </tr>
      </thead>
      {WEEKS.map((week) => (
        <tbody key={week}>
          {HALVES.map((half) => (
            <tr key={half}>
              {half === 'am' && (
                <th scope="rowgroup" rowSpan={2}>
                  <WeekHead week={week} editing={editing} readOnly={readOnly} />
                </th>
              )}
              <th scope="row" className="t3">
                {half.toUpperCase()}
              </th>
              {WEEKDAYS.map((weekday) => (
                <td key={weekday}>
                  <Cell {...props} week={week} weekday={weekday} half={half} keys={keys} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
