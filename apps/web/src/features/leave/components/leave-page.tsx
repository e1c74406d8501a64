'use client';
import { Button, ErrorState, SearchField, Segmented, SkeletonRows, Tag } from '@housestaff/ui';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addDays, today } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useLeaveSettings } from '@/shell/use-leave-settings';
import { useUrlState } from '@/shell/url-state';
import { useAbsences, useEveryone } from '../api/use-leave';
import { AddLeaveDialog } from './add-leave-dialog';
import { LeaveList } from './leave-list';
import { LeaveMonth, monthDays } from './leave-month';

const STATUSES = [
  { value: '', label: 'All' },
  { value: 'requested', label: 'To answer' },
  { value: 'approved', label: 'Approved' },
  { value: 'denied', label: 'Denied' },
];
const VIEWS = [
  { value: 'list', label: 'List' },
  { value: 'month', label: 'Month' },
];

function rangeOf(month: string): { from: string; to: string } {
  const days = monthDays(month);
  return { from: days[0] ?? `${month}-01`, to: addDays(days.at(-1) ?? `${month}-28`, 1) };
}

export function LeavePage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const view = get('view') ?? 'list';
  const month = get('month') ?? today().slice(0, 7);
  const status = get('status') ?? '';
  const find = get('find') ?? '';
  const absences = useAbsences(program?.id, view === 'month' ? rangeOf(month) : status ? { status } : {});
  const people = useEveryone(program?.id);
  const settings = useLeaveSettings(program?.id).data;
  const shown = useMemo(() => (absences.data ?? []).filter((absence) => absence.personName.toLowerCase().includes(find.toLowerCase())), [absences.data, find]);
  const waiting = shown.filter((absence) => absence.status === 'requested').length;
  const add = can('leave:write') ? () => setAdding(true) : null;
  return (
    <>
      <TopBar title="Leave" actions={add && <Button variant="primary" icon={Plus} onClick={add}>Add leave</Button>}>
        <Segmented label="View" value={view} options={VIEWS} onChange={(next) => set({ view: next })} />
        {waiting > 0 && <Tag tone="accent">{waiting} to answer</Tag>}
      </TopBar>
      <ToolBar>
        <SearchField label="Find person" value={find} onChange={(text) => set({ find: text })} />
        {view === 'list' && <Segmented label="Status" value={status} options={STATUSES} onChange={(next) => set({ status: next })} />}
      </ToolBar>
      {absences.isPending && <SkeletonRows rows={14} label="Loading leave" />}
      {absences.isLoadingError && <ErrorState title="Leave did not load" error={absences.error} onRetry={() => void absences.refetch()} />}
      {absences.isSuccess && (
        <div className="scroll">
          {view === 'month' ? <LeaveMonth month={month} absences={shown} settings={settings} onMonth={(next) => set({ month: next })} /> : <LeaveList absences={shown} programId={program?.id} settings={settings} onAdd={add} />}
        </div>
      )}
      <AddLeaveDialog programId={program?.id} people={people.data ?? []} settings={settings} open={adding} onClose={() => setAdding(false)} />
    </>
  );
}
