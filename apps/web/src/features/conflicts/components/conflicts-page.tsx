'use client';
import type { Conflict, Program } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, Segmented, Select, SkeletonRows } from '@housestaff/ui';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useEveryone } from '@/features/leave/api/use-leave';
import { moment } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useConflictOverview, useConflicts } from '../api/use-conflicts';
import { groupsOf, KIND_WORDS, stillPicked } from '../model/conflict-words';
import { ConflictGroup } from './conflict-group';
import { ConflictPanel } from './conflict-panel';
import { LookNow } from './look-now';
import { PickedBar } from './picked-bar';

const STATUSES = [
  { value: 'open', label: 'Open' },
  { value: 'ignored', label: 'Ignored' },
  { value: 'resolved', label: 'Resolved' },
];
const KINDS = [{ value: '', label: 'All kinds' }, ...Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }))];
const SEVERITIES = [
  { value: '', label: 'Any severity' },
  { value: 'violation', label: 'Violations' },
  { value: 'warning', label: 'Warnings' },
];

function Filters({ program }: { program: Program | null }) {
  const { get, set } = useUrlState();
  const people = useEveryone(program?.id);
  const names = [{ value: '', label: 'Everybody' }, ...(people.data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))];
  return (
    <ToolBar>
      <Segmented label="Show" value={get('status') ?? 'open'} options={STATUSES} onChange={(next) => set({ status: next === 'open' ? null : next, conflict: null })} />
      <Select label="Kind" value={get('kind') ?? ''} options={KINDS} onChange={(next) => set({ kind: next || null })} />
      <Select label="Severity" value={get('severity') ?? ''} options={SEVERITIES} onChange={(next) => set({ severity: next || null })} />
      <Select label="Person" value={get('person') ?? ''} options={names} onChange={(next) => set({ person: next || null })} />
    </ToolBar>
  );
}

interface NothingProps {
  status: string;
  filtered: boolean;
  lookedAt: string | null;
  zone: string | undefined;
}

function Nothing({ status, filtered, lookedAt, zone }: NothingProps) {
  if (filtered) return <EmptyState icon={CircleAlert} title="Nothing matches." hint="Choose another kind, severity or person." />;
  if (status === 'ignored') return <EmptyState icon={CircleCheck} title="No conflict is ignored." />;
  if (status === 'resolved') return <EmptyState icon={CircleCheck} title="No conflict was resolved yet." />;
  if (lookedAt === null) return <EmptyState icon={CircleAlert} title="Nobody has looked yet." hint="The published schedule is looked at as it changes, and each night." />;
  return <EmptyState icon={CircleCheck} title="No conflicts from today on." hint={`Last looked ${moment(lookedAt, zone)}. The published schedule is looked at as it changes, and each night.`} />;
}

/** What is wrong with the published schedule from today on, what begins first first, and what would mend it. */
export function ConflictsPage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const may = useCan()('conflict:write');
  const status = get('status') ?? 'open';
  const filter = { status, kind: get('kind'), severity: get('severity'), personId: get('person') };
  const list = useConflicts(program?.id, filter);
  const overview = useConflictOverview(program?.id);
  const conflicts = list.data?.pages.flatMap((page) => page.items) ?? [];
  const open = get('conflict');
  const pick = ({ id }: Conflict, on: boolean) => setPicked(new Set(on ? [...picked, id] : [...picked].filter((one) => one !== id)));
  const chosen = stillPicked(picked, conflicts);
  return (
    <>
      <TopBar title="Conflicts" actions={may && overview.data && <LookNow programId={program?.id} overview={overview.data} />} />
      <Filters program={program} />
      <div className="split">
        {list.isPending && <SkeletonRows rows={14} height={48} label="Loading the conflicts" />}
        {list.isLoadingError && <ErrorState title="The conflicts did not load" error={list.error} onRetry={() => void list.refetch()} />}
        {list.data && (
          <div className="scroll">
            {may && picked.size > 0 && <PickedBar programId={program?.id} chosen={chosen} onDone={() => setPicked(new Set())} />}
            {conflicts.length === 0 && <Nothing status={status} filtered={Boolean(filter.kind || filter.severity || filter.personId)} lookedAt={overview.data?.lookedAt ?? null} zone={program?.zone} />}
            {groupsOf(conflicts, status).map((group) => (
              <ConflictGroup key={group.title} group={group} selected={open} picked={may && status === 'open' ? picked : null} onPick={pick} onOpen={({ id }) => set({ conflict: id })} />
            ))}
            {list.hasNextPage && (
              <div className="row justify-center p-4">
                <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  Show more
                </Button>
              </div>
            )}
          </div>
        )}
        {open && <ConflictPanel key={open} conflictId={open} program={program} onClose={() => set({ conflict: null })} />}
      </div>
    </>
  );
}
