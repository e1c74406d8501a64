'use client';
import type { YearGrid } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SkeletonRows } from '@housestaff/ui';
import { CalendarRange } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { moment } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { useUrlState } from '@/shell/url-state';
import { useDraftEdits } from '../api/use-draft-edits';
import { useProposals } from '../api/use-proposals';
import { useScheduleView, type ScheduleView } from '../api/use-schedule-view';
import { useYearForetell, useYearGrid } from '../api/use-year-grid';
import { filtered, type Filters } from '../model/rows';
import { Carrying } from './carrying';
import { ChangePanel } from './change-panel';
import { ReviewDialog } from './review-dialog';
import { ScheduleActions } from './schedule-actions';
import { ScheduleTop } from './schedule-top';
import { useYearEditor, type YearEditor } from './use-year-editor';
import { YearSheet } from './year-sheet';
import { YearTools } from './year-tools';

/** Why the grid may not be edited now: no right, or data that may be stale. */
export function useFrozen(stale: boolean, updatedAt: number): string | null {
  const can = useCan();
  if (!can('draft:write')) return 'You may look at the schedule, not change it.';
  return stale ? `The server does not answer. You see the schedule of ${moment(new Date(updatedAt).toISOString())}.` : null;
}

export function NoYear({ view }: { view: ScheduleView }) {
  const router = useRouter();
  const can = useCan();
  if (view.error) return <ErrorState title="The schedule did not load" error={view.error} onRetry={view.retry} />;
  if (view.years.isLoading || view.year) return <SkeletonRows rows={24} label="Loading the schedule" />;
  const action = can('import:write') ? (
    <Button variant="primary" onClick={() => router.push('/import')}>
      Import a year sheet
    </Button>
  ) : undefined;
  return <EmptyState icon={CalendarRange} title="This program has no academic year yet." hint="A year sheet brings people, rotations, blocks and leave at once." action={action} />;
}

interface BodyProps {
  grid: YearGrid;
  filters: Filters;
  editor: YearEditor;
  view: ScheduleView;
}

function Body({ grid, filters, editor, view }: BodyProps) {
  const { set } = useUrlState();
  const router = useRouter();
  const groups = useMemo(() => filtered(grid, filters), [grid, filters]);
  const openBlock = (block: string) => {
    const params = new URLSearchParams(window.location.search);
    params.set('block', block);
    params.delete('cell');
    router.push(`/schedule/block?${params.toString()}`);
  };
  const nobody = groups.length === 0;
  return (
    <div className="split">
      {nobody && grid.groups.length === 0 && <EmptyState title="Nobody is in this year yet." hint="Add people, or import a year sheet." action={<Button onClick={() => router.push('/people')}>Go to people</Button>} />}
      {nobody && grid.groups.length > 0 && <EmptyState title="Nobody matches." action={<Button onClick={() => set({ find: null, group: null, rotation: null })}>Show everyone</Button>} />}
      {!nobody && <YearSheet grid={grid} groups={groups} editor={editor} onOpenBlock={openBlock} />}
      {editor.selection && <ChangePanel grid={grid} editor={editor} scheduleId={view.scheduleId} draft={view.draft} />}
      <Carrying editor={editor} scheduleId={view.scheduleId} draft={view.draft} />
    </div>
  );
}

/** People × blocks of one academic year. */
export function YearPage() {
  const view = useScheduleView();
  const { get, set } = useUrlState();
  const draftId = view.draft?.id ?? null;
  const query = useYearGrid(view.scheduleId, draftId, view.schedule !== null);
  const grid = query.data;
  const frozen = useFrozen(query.isError, query.dataUpdatedAt);
  const edits = useDraftEdits({ scheduleId: view.scheduleId, draft: view.draft, show: view.show, foretell: useYearForetell(view.scheduleId) });
  const proposals = useProposals({ scheduleId: view.scheduleId, draft: view.draft, apply: edits.apply });
  const editor = useYearEditor({ grid, scheduleId: view.scheduleId, draft: view.draft, propose: proposals.propose, frozen });
  const [find, group, rotationId] = [get('find') ?? '', get('group'), get('rotation')];
  const filters = useMemo(() => ({ find, group, rotationId }), [find, group, rotationId]);
  const { previous, next, choose } = view.years;
  return (
    <>
      <ScheduleTop
        tab="year"
        unit="year"
        period={<span className="b6">{view.year?.name ?? ''}</span>}
        previous={previous && (() => choose(previous.id))}
        next={next && (() => choose(next.id))}
        undo={edits.undo}
        redo={edits.redo}
        actions={<ScheduleActions view={view} undo={edits.undo} redo={edits.redo} saving={edits.saving || proposals.checking} />}
        beside={query.isError && grid && <span className="tag warn">{frozen}</span>}
      />
      <YearTools grid={grid} filters={filters} onFilter={set} />
      {grid && <Body grid={grid} filters={filters} editor={editor} view={view} />}
      <ReviewDialog proposals={proposals} />
      {!grid && (query.isError ? <ErrorState title="The year did not load" error={query.error} onRetry={() => void query.refetch()} /> : <NoYear view={view} />)}
    </>
  );
}
