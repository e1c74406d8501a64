'use client';
import type { Activity, BlockGrid, BlockGridCell, BlockGridHalf, Draft, DraftChangeInput, DutyChoice } from '@housestaff/api-client';
import { Button, Combobox, cx, Icon, Panel, PanelSection, Segmented, useNotify } from '@housestaff/ui';
import { Eraser, TriangleAlert } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { WhySection } from '@/features/explain/components/why-section';
import { addDays, weekdayDay } from '@/shell/dates';
import { useDutyChoices } from '../api/use-choices';
import type { Edit } from '../api/use-draft-edits';
import { halfLook, type Names } from '../model/day-cell';
import { isBarred, reasonSaid, standingSpoken } from '../model/eligibility-words';
import { spokenName } from '../model/words';
import type { DaySelection } from './block-sheet';
import { EffectBox } from './effect-box';
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

const activitiesOf = ({ am, pm }: BlockGridCell): string[] => [am, pm].flatMap((half) => (half?.activityId ? [half.activityId] : []));

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

/** An activity in the list: grey with the reason where it can't stand there. */
function ActivityRow({ activity, choice }: { activity: Activity; choice: DutyChoice | undefined }) {
  const off = choice !== undefined && !choice.eligible;
  return (
    <span className={cx('row grow', off && 't3')}>
      <b className="b5">{activity.code}</b>
      <span className="clip grow">{activity.name}</span>
      {choice && choice.addedFindings > 0 && !off && <Icon of={TriangleAlert} small className="warn" />}
      {choice && <span className={off ? 't12' : 'vh'}>{off ? reasonSaid(choice) : standingSpoken(choice)}</span>}
    </span>
  );
}

const byCode = (one: Activity, other: Activity) => one.code.localeCompare(other.code);

interface DayPanelProps {
  grid: BlockGrid;
  names: Names;
  selection: DaySelection;
  scheduleId: string | null;
  draft: Draft | null;
  propose: (edit: Edit, against?: string | null) => void;
  frozen: string | null;
  onClose: () => void;
}

type Pointed = { kind: 'put'; activityId: string } | { kind: 'clear' } | null;

/** What the panel could make of the day, by name. */
function editsOf({ names, selection }: Pick<DayPanelProps, 'names' | 'selection'>, cell: BlockGridCell | undefined, name: string, half: Half) {
  const day = weekdayDay(selection.date);
  const gone = cell ? emptying(cell, selection, half) : [];
  const clear: Edit | null = gone.length > 0 ? { label: `Clear ${name}, ${day}`, changes: gone } : null;
  const put = (activityId: string): Edit | null => {
    const activity = names.activities.get(activityId);
    return activity ? { label: `${activity.code} for ${name}, ${day}`, changes: putting(selection, half, activity.id) } : null;
  };
  return { clear, put };
}

function useEscape(onClose: () => void) {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      const inside = event.target instanceof HTMLElement && event.target.closest('[role="dialog"], [role="listbox"], [aria-expanded="true"]');
      if (event.key === 'Escape' && !inside) onClose();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onClose]);
}

/** Beside the grid: one person's day, to put something else there or nothing. */
export function DayPanel({ grid, names, selection, scheduleId, draft, propose, frozen, onClose }: DayPanelProps) {
  const [half, setHalf] = useState<Half>('day');
  const [pointed, setPointed] = useState<Pointed>(null);
  const notify = useNotify();
  useEscape(onClose);
  const row = grid.groups.flatMap((group) => group.people).find((one) => one.personId === selection.personId);
  const cell = row?.days[grid.days.findIndex((day) => day.date === selection.date)];
  const choices = useDutyChoices(scheduleId, draft?.id ?? null, selection.personId, selection.date, half, frozen === null);
  const byActivity = useMemo(() => new Map((choices.data ?? []).map((one) => [one.activityId, one])), [choices.data]);
  if (!row || !cell) return null;
  const name = spokenName(row.name);
  const edits = editsOf({ names, selection }, cell, name, half);
  const options = [...grid.activities].sort(byCode).map((activity) => ({ value: activity.id, label: `${activity.code} ${activity.name}`, row: <ActivityRow activity={activity} choice={byActivity.get(activity.id)} /> }));
  const put = (activityId: string | null) => {
    const choice = byActivity.get(activityId ?? '');
    const edit = activityId ? edits.put(activityId) : null;
    const reason = choice && !choice.eligible ? `${name}: ${reasonSaid(choice)}.` : null;
    if (reason && choice && (isBarred(choice) || choice.reasonCode === 'on-leave')) notify({ tone: 'bad', text: reason });
    else if (edit) propose(edit);
  };
  const considered = pointed?.kind === 'put' ? edits.put(pointed.activityId) : pointed ? edits.clear : null;
  const onClear = { onMouseEnter: () => setPointed({ kind: 'clear' }), onMouseLeave: () => setPointed(null), onFocus: () => setPointed({ kind: 'clear' }), onBlur: () => setPointed(null) };
  return (
    <Panel label="Day" title={<span className="clip">{`${weekdayDay(selection.date)} · ${name}`}</span>} onClose={onClose} hints={[['E', 'Why'], ['Del', 'Clear the day'], ['Esc', 'Close']]}>
      <PanelSection title="Stands there">
        {cell.absence ? <p>On leave: {cell.absence}</p> : null}
        <Current word="Morning" half={cell.am} names={names} />
        <Current word="Afternoon" half={cell.pm} names={names} />
      </PanelSection>
      {scheduleId && <WhySection key={`${selection.personId}${selection.date}`} of="day" activityIds={activitiesOf(cell)} cell={{ scheduleId, draftId: draft?.id ?? null, personId: selection.personId, date: selection.date, half: half === 'day' ? 'am' : half }} />}
      <PanelSection title="Put something else">
        <div className="flex flex-col gap-3">
          <Segmented label="Part of the day" value={half} options={HALVES} onChange={setHalf} />
          {frozen ? (
            <p className="t12 t2">{frozen}</p>
          ) : (
            <Combobox key={`${selection.personId}${selection.date}`} label="Activity" value={null} options={options} onChange={put} onPoint={(activityId) => setPointed(activityId ? { kind: 'put', activityId } : null)} placeholder="Type a code or a name" />
          )}
          {choices.isError && <p className="t12 bad">{choices.error.message}</p>}
          <Button icon={Eraser} disabledReason={frozen ?? (edits.clear ? null : 'nothing stands there')} onClick={() => edits.clear && propose(edits.clear)} {...onClear}>
            Clear
          </Button>
        </div>
      </PanelSection>
      <PanelFindings scheduleId={scheduleId} draftId={draft?.id ?? null} blockId={grid.block.id} personId={selection.personId} />
      <EffectBox scheduleId={scheduleId} draft={draft} considered={frozen ? null : considered} />
    </Panel>
  );
}
