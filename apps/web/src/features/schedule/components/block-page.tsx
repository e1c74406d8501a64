'use client';
import type { AcademicBlock, BlockGrid, Draft } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SkeletonRows, useNotify } from '@housestaff/ui';
import { useCallback, useMemo } from 'react';
import { dayRange, today, weekdayDay } from '@/shell/dates';
import { useUrlState } from '@/shell/url-state';
import { useBlockForetell, useBlockGrid } from '../api/use-block-grid';
import { useDraftEdits, type Edit } from '../api/use-draft-edits';
import { useProposals } from '../api/use-proposals';
import { useScheduleView } from '../api/use-schedule-view';
import { filteredDays, type DayFilter } from '../model/day-filter';
import { blockName, rotationsById } from '../model/rows';
import { spokenName } from '../model/words';
import { BlockSheet, type DaySelection } from './block-sheet';
import { BlockTools } from './block-tools';
import { DayPanel, emptying } from './day-panel';
import { ReviewDialog } from './review-dialog';
import { ScheduleActions } from './schedule-actions';
import { ScheduleTop } from './schedule-top';
import { NoYear, useFrozen } from './year-page';

function readDay(text: string | null): DaySelection | null {
  const [personId, date] = text?.split('~') ?? [];
  return personId && date ? { personId, date } : null;
}

function useBlockChoice(blocks: readonly AcademicBlock[]) {
  const { get, set } = useUrlState();
  const day = today();
  const current = blocks.find((block) => block.from <= day && day < block.to) ?? null;
  const block = blocks.find((one) => one.id === get('block')) ?? current ?? blocks[0] ?? null;
  const at = block ? blocks.indexOf(block) : -1;
  const choose = (next: AcademicBlock | undefined | null) => (next ? () => set({ block: next.id, cell: null }) : null);
  return { block, previous: choose(blocks[at - 1]), next: choose(at < 0 ? null : blocks[at + 1]), toToday: current && current !== block ? choose(current) : null };
}

interface BodyProps {
  grid: BlockGrid;
  filters: DayFilter;
  scheduleId: string | null;
  draft: Draft | null;
  propose: (edit: Edit) => void;
  frozen: string | null;
}

function Body({ grid, filters, scheduleId, draft, propose, frozen }: BodyProps) {
  const { get, set } = useUrlState();
  const notify = useNotify();
  const names = useMemo(() => ({ activities: new Map(grid.activities.map((one) => [one.id, one])), rotations: rotationsById(grid.rotations) }), [grid]);
  const groups = useMemo(() => filteredDays(grid, filters, names), [grid, filters, names]);
  const selection = readDay(get('cell'));
  const select = useCallback((next: DaySelection | null) => set({ cell: next && `${next.personId}~${next.date}` }), [set]);
  const close = useCallback(() => select(null), [select]);
  const clear = (target: DaySelection) => {
    const row = grid.groups.flatMap((group) => group.people).find((one) => one.personId === target.personId);
    const cell = row?.days[grid.days.findIndex((day) => day.date === target.date)];
    const changes = cell ? emptying(cell, target, 'day') : [];
    if (frozen) notify({ tone: 'bad', text: frozen });
    else if (row && changes.length > 0) propose({ label: `Clear ${spokenName(row.name)}, ${weekdayDay(target.date)}`, changes });
  };
  return (
    <div className="split">
      {groups.length > 0 ? (
        <BlockSheet grid={grid} groups={groups} names={names} selection={selection} onSelect={select} onClear={clear} />
      ) : (
        <EmptyState title={grid.groups.length > 0 ? 'Nobody matches.' : 'Nobody is in this block yet.'} action={<Button onClick={() => set({ find: null, group: null, activity: null })}>Show everyone</Button>} />
      )}
      {selection && <DayPanel key={`${selection.personId}${selection.date}`} grid={grid} names={names} selection={selection} scheduleId={scheduleId} draft={draft} propose={propose} frozen={frozen} onClose={close} />}
    </div>
  );
}

/** People × days × morning and afternoon of one block. */
export function BlockPage() {
  const view = useScheduleView();
  const { get, set } = useUrlState();
  const choice = useBlockChoice(view.year?.blocks ?? []);
  const { block } = choice;
  const query = useBlockGrid(view.scheduleId, block?.id ?? null, view.draft?.id ?? null, view.schedule !== null);
  const grid = query.data;
  const frozen = useFrozen(query.isError, query.dataUpdatedAt);
  const edits = useDraftEdits({ scheduleId: view.scheduleId, draft: view.draft, show: view.show, foretell: useBlockForetell(view.scheduleId, block?.id ?? null) });
  const proposals = useProposals({ scheduleId: view.scheduleId, draft: view.draft, apply: edits.apply });
  const [find, group, activityId] = [get('find') ?? '', get('group'), get('activity')];
  const filters = useMemo(() => ({ find, group, activityId }), [find, group, activityId]);
  const period = block && (
    <>
      <span className="b6">{blockName(block)}</span>
      <span className="t2 nowrap wide-only">{dayRange(block.from, block.to)}</span>
    </>
  );
  return (
    <>
      <ScheduleTop
        tab="block"
        unit="block"
        period={period}
        previous={choice.previous}
        next={choice.next}
        undo={edits.undo}
        redo={edits.redo}
        beside={
          choice.toToday && (
            <Button size="small" onClick={choice.toToday}>
              Today
            </Button>
          )
        }
        actions={<ScheduleActions view={view} undo={edits.undo} redo={edits.redo} saving={edits.saving || proposals.checking} block={block ?? undefined} />}
      />
      <BlockTools grid={grid} filters={filters} onFilter={set} />
      {grid && block && <Body grid={grid} filters={filters} scheduleId={view.scheduleId} draft={view.draft} propose={proposals.propose} frozen={frozen} />}
      <ReviewDialog proposals={proposals} />
      {!grid && query.isLoadingError && <ErrorState title="The block did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {!grid && !query.isError && (block ? <SkeletonRows rows={24} height={32} label="Loading the block" /> : <NoYear view={view} />)}
    </>
  );
}
