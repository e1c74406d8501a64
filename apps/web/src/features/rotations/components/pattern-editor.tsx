'use client';
import { messageOf, type Activity, type PatternCell, type RotationDetail } from '@housestaff/api-client';
import { Button, Select, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { useSavePattern } from '../api/use-catalog';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const HALVES = ['am', 'pm'] as const;
const WEEKS = [1, 2, 3, 4];
const FREE = '';

const keyOf = (cell: Pick<PatternCell, 'week' | 'weekday' | 'half'>): string => `${cell.week}-${cell.weekday}-${cell.half}`;
const mapOf = (cells: readonly PatternCell[]): Map<string, string> => new Map(cells.map((cell) => [keyOf(cell), cell.activityId]));

function cellsOf(map: ReadonlyMap<string, string>): PatternCell[] {
  return [...map].map(([key, activityId]) => {
    const [week, weekday, half] = key.split('-');
    return { week: Number(week), weekday: Number(weekday), half: half === 'am' ? 'am' : 'pm', activityId };
  });
}

interface WeekProps {
  week: number;
  pattern: ReadonlyMap<string, string>;
  activities: readonly Activity[];
  brush: string;
  readOnly: boolean;
  paint: (key: string) => void;
}

function Week({ week, pattern, activities, brush, readOnly, paint }: WeekProps) {
  const nameOf = (id: string | undefined) => activities.find((activity) => activity.id === id);
  return (
    <tbody>
      {HALVES.map((half) => (
        <tr key={half}>
          {half === 'am' && (
            <th scope="rowgroup" rowSpan={2}>
              Week {week}
            </th>
          )}
          <th scope="row" className="t3">
            {half.toUpperCase()}
          </th>
          {DAYS.map((day, index) => {
            const key = keyOf({ week, weekday: index + 1, half });
            const activity = nameOf(pattern.get(key));
            const words = `Week ${week}, ${day} ${half.toUpperCase()}, ${activity?.name ?? 'free'}`;
            return (
              <td key={day}>
                <button type="button" className={`pat-cell r-${activity?.colour ?? 'elec'}`} data-free={!activity} disabled={readOnly} aria-label={words} title={brush && !readOnly ? `${words}. Press to change` : words} onClick={() => paint(key)}>
                  {activity?.code ?? '·'}
                </button>
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function WeekdayHead() {
  return (
    <thead>
      <tr>
        <th />
        <th />
        {DAYS.map((day) => (
          <th key={day} scope="col">
            {day}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export interface PatternEditorProps {
  rotation: RotationDetail;
  activities: readonly Activity[];
  programId: string | undefined;
  readOnly: boolean;
}

/** Four weeks from the block's first day. Choose an activity, then press the halves that hold it. */
export function PatternEditor({ rotation, activities, programId, readOnly }: PatternEditorProps) {
  const [pattern, setPattern] = useState(() => mapOf(rotation.pattern));
  const [brush, setBrush] = useState<string>(activities[0]?.id ?? FREE);
  const save = useSavePattern(programId);
  const notify = useNotify();
  const paint = (key: string) => {
    const next = new Map(pattern);
    if (brush === FREE || next.get(key) === brush) next.delete(key);
    else next.set(key, brush);
    setPattern(next);
  };
  const repeatFirst = () => {
    const first = cellsOf(pattern).filter((cell) => cell.week === 1);
    setPattern(mapOf(WEEKS.flatMap((week) => first.map((cell) => ({ ...cell, week })))));
  };
  const brushes = [{ value: FREE, label: 'Free' }, ...activities.map((activity) => ({ value: activity.id, label: `${activity.code} ${activity.name}` }))];
  const submit = () => save.mutate({ rotation, cells: cellsOf(pattern) }, { onSuccess: () => notify({ tone: 'good', text: `Pattern of ${rotation.name} saved.` }) });
  return (
    <>
      {!readOnly && (
        <div className="row mb-2 flex-wrap">
          <Select label="Activity to set" value={brush} options={brushes} onChange={setBrush} />
          <Button size="small" onClick={repeatFirst}>
            Week 1 for all
          </Button>
        </div>
      )}
      <table className="pat">
        <WeekdayHead />
        {WEEKS.map((week) => (
          <Week key={week} week={week} pattern={pattern} activities={activities} brush={brush} readOnly={readOnly} paint={paint} />
        ))}
      </table>
      {save.isError && (
        <p className="alert mt-2" role="alert">
          {messageOf(save.error)}
        </p>
      )}
      {!readOnly && (
        <div className="row mt-3">
          <Button variant="primary" busy={save.isPending} onClick={submit}>
            Save pattern
          </Button>
        </div>
      )}
    </>
  );
}
