'use client';
import type { Absence } from '@housestaff/api-client';
import { Button, ErrorState, Segmented, SkeletonRows, Tag } from '@housestaff/ui';
import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { addDays, today } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useLeaveSettings } from '@/shell/use-leave-settings';
import { useUrlState } from '@/shell/url-state';
import { useEveryone, useLeaveBetween, useLeaveList } from '../api/use-leave';
import { LeaveDialog } from './leave-dialog';
import { LeaveFilters } from './leave-filters';
import { LeaveList } from './leave-list';
import { LeaveMonth, monthDays } from './leave-month';
import { LeavePanel } from './leave-panel';

const VIEWS = [
  { value: 'list', label: 'List' },
  { value: 'month', label: 'Month' },
];

function rangeOf(month: string): { from: string; to: string } {
  const days = monthDays(month);
  return { from: days[0] ?? `${month}-01`, to: addDays(days.at(-1) ?? `${month}-28`, 1) };
}

interface ViewProps {
  onOpen: (absence: Absence) => void;
  onAdd: (() => void) | null;
}

function useFilter() {
  const { get } = useUrlState();
  const q = useDeferredValue(get('find') ?? '');
  return { kind: get('kind'), pgy: get('pgy'), q: q || null };
}

function ListView({ onOpen, onAdd }: ViewProps) {
  const { program } = useProgramChoice();
  const { get } = useUrlState();
  const filter = useFilter();
  const settings = useLeaveSettings(program?.id).data;
  const list = useLeaveList(program?.id, { ...filter, status: get('status'), from: get('when') === 'ever' ? null : today(program?.zone) });
  if (list.isPending) return <SkeletonRows rows={14} label="Loading leave" />;
  if (list.isLoadingError) return <ErrorState title="Leave did not load" error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <div className="scroll">
      <LeaveList absences={list.data?.pages.flatMap((page) => page.items) ?? []} settings={settings} open={get('leave')} onOpen={onOpen} onAdd={onAdd} />
      {list.hasNextPage && (
        <div className="row justify-center p-4">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Show more
          </Button>
        </div>
      )}
    </div>
  );
}

function MonthView({ onOpen }: ViewProps) {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const filter = useFilter();
  const month = get('month') ?? today().slice(0, 7);
  const settings = useLeaveSettings(program?.id).data;
  const absences = useLeaveBetween(program?.id, rangeOf(month), filter);
  if (absences.isPending) return <SkeletonRows rows={14} label="Loading leave" />;
  if (absences.isLoadingError) return <ErrorState title="Leave did not load" error={absences.error} onRetry={() => void absences.refetch()} />;
  return (
    <div className="scroll">
      <LeaveMonth month={month} absences={absences.data ?? []} settings={settings} open={get('leave')} onOpen={onOpen} onMonth={(next) => set({ month: next })} />
    </div>
  );
}

/** How many wait, whatever is filtered for. */
function Waiting() {
  const { program } = useProgramChoice();
  const waiting = useLeaveList(program?.id, { status: 'requested', kind: null, pgy: null, q: null, from: null });
  const count = waiting.data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
  if (count === 0) return null;
  return (
    <span className="wide-only">
      <Tag tone="accent">{`${count}${waiting.hasNextPage ? '+' : ''} to answer`}</Tag>
    </span>
  );
}

export function LeavePage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const view = get('view') ?? 'list';
  const open = get('leave');
  const people = useEveryone(program?.id);
  const settings = useLeaveSettings(program?.id).data;
  const add = can('leave:write') ? () => setAdding(true) : null;
  const View = view === 'month' ? MonthView : ListView;
  return (
    <>
      <TopBar title="Leave" actions={add && <Button variant="primary" icon={Plus} onClick={add}>Add leave</Button>}>
        <Segmented label="View" value={view} options={VIEWS} onChange={(next) => set({ view: next })} />
        <Waiting />
      </TopBar>
      <LeaveFilters settings={settings} month={view === 'month'} get={get} set={set} />
      <div className="split">
        <View onOpen={(absence) => set({ leave: absence.id })} onAdd={add} />
        {open && <LeavePanel key={open} absenceId={open} programId={program?.id} settings={settings} onClose={() => set({ leave: null })} />}
      </div>
      {adding && <LeaveDialog programId={program?.id} people={people.data ?? []} settings={settings} absence={null} onClose={() => setAdding(false)} />}
    </>
  );
}
