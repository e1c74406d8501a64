'use client';
import type { Activity, BlockGrid, BlockGridCell, BlockGridHalf, DraftChangeInput } from '@housestaff/api-client';
import { Button, Combobox, Panel, PanelSection, Segmented } from '@housestaff/ui';
import { Eraser } from 'lucide-react';
import { useEffect, useState } from 'react';
import { addDays, weekdayDay } from '@/shell/dates';
import type { Edit } from '../api/use-draft-edits';
import { halfLook, type Names } from '../model/day-cell';
import { spokenName } from '../model/words';
import type { DaySelection } from './block-sheet';
import { PanelFindings } from './panel-findings';

type Half = 'am' | 'pm' | 'day';

/** The changes that empty a day, or half of it. */
export function emptying(cell: BlockGridCell, selection: DaySelection, half: Half): DraftChangeInput[] {
  const span = { personId: selection.personId, from: selection.date, to: addDays(selection.date, 1) };
  const halves = (half === 'day' ? (['am', 'pm'] as const) : [half]).filter((one) => cell[one] !== null);
  return halves.map((one) => ({ kind: 'remove-duty' as const, ...span, half: one, dutyId: cell[one]?.dutyId ?? undefined }));
}

function putting(selection: DaySelection, half: Half, activityId: string): DraftChangeInput[] {
  return [{ kind: 'put-duty', personId: selection.personId, from: selection.date, to: addDays(selection.date, 1), half, activityId }];
}

const HALVES = [
  { value: 'day' as const, label: 'Day' },
  { value: 'am' as const, label: 'Morning' },
  { value: 'pm' as const, label: 'Afternoon' },
];

function Current({ word, half, names }: { word: string; half: BlockGridHalf | null; names: Names }) {
  return (
    <div className="eq">
      <span className="t2">{word}</span>
      <b className="b5">{half ? halfLook(half, names).name : 'free'}</b>
      {half?.changed && <span className="tag acc">changed</span>}
    </div>
  );
}

const choices = (activities: readonly Activity[]) => [...activities].sort((one, other) => one.code.localeCompare(other.code)).map((activity) => ({ value: activity.id, label: `${activity.code} ${activity.name}` }));

interface DayPanelProps {
  grid: BlockGrid;
  names: Names;
  selection: DaySelection;
  scheduleId: string | null;
  apply: (edit: Edit) => void;
  frozen: string | null;
  onClose: () => void;
}

/** Beside the grid: one person's day, to put something else there or nothing. */
export function DayPanel({ grid, names, selection, scheduleId, apply, frozen, onClose }: DayPanelProps) {
  const [half, setHalf] = useState<Half>('day');
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onClose]);
  const row = grid.groups.flatMap((group) => group.people).find((one) => one.personId === selection.personId);
  const cell = row?.days[grid.days.findIndex((day) => day.date === selection.date)];
  if (!row || !cell) return null;
  const name = spokenName(row.name);
  const day = weekdayDay(selection.date);
  const put = (activityId: string | null) => {
    const activity = activityId ? names.activities.get(activityId) : undefined;
    if (activity) apply({ label: `${activity.code} for ${name}, ${day}`, changes: putting(selection, half, activity.id) });
  };
  const gone = emptying(cell, selection, half);
  return (
    <Panel label="Day" title={<span className="clip">{`${day} · ${name}`}</span>} onClose={onClose} hints={[['Del', 'Clear the day'], ['Esc', 'Close']]}>
      <PanelSection title="Stands there">
        {cell.absence ? <p>On leave: {cell.absence}</p> : null}
        <Current word="Morning" half={cell.am} names={names} />
        <Current word="Afternoon" half={cell.pm} names={names} />
      </PanelSection>
      <PanelSection title="Put something else">
        <div className="flex flex-col gap-3">
          <Segmented label="Part of the day" value={half} options={HALVES} onChange={setHalf} />
          {frozen ? <p className="t12 t2">{frozen}</p> : <Combobox key={`${selection.personId}${selection.date}`} label="Activity" value={null} options={choices(grid.activities)} onChange={put} placeholder="Type a code or a name" />}
          <Button icon={Eraser} disabledReason={frozen ?? (gone.length > 0 ? null : 'nothing stands there')} onClick={() => apply({ label: `Clear ${name}, ${day}`, changes: gone })}>
            Clear
          </Button>
        </div>
      </PanelSection>
      <PanelFindings scheduleId={scheduleId} draftId={grid.draft?.id ?? null} blockId={grid.block.id} personId={selection.personId} />
    </Panel>
  );
}
