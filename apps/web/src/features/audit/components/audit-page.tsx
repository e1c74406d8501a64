'use client';
import type { AuditEvent } from '@housestaff/api-client';
import { Button, type Column, DataTable, EmptyState, ErrorState, SearchField, Segmented, SkeletonRows, Tag } from '@housestaff/ui';
import { ClipboardList } from 'lucide-react';
import { useState } from 'react';
import { moment } from '@/shell/dates';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { type AuditFilter, useAudit } from '../api/use-audit';
import { AuditPanel } from './audit-panel';

const COLUMNS: readonly Column<AuditEvent>[] = [
  { key: 'at', title: 'When', width: 150, cell: (event) => <time dateTime={event.at}>{moment(event.at)}</time> },
  { key: 'actor', title: 'Who', cell: (event) => event.actor },
  { key: 'action', title: 'What', cell: (event) => <b className="b5">{event.action}</b> },
  { key: 'kind', title: 'Kind', width: 90, wideOnly: true, cell: (event) => (event.before !== null || event.after !== null ? 'Change' : 'Read') },
  { key: 'outcome', title: 'Outcome', width: 100, cell: (event) => (event.outcome === 'denied' ? <Tag tone="bad">Denied</Tag> : 'Allowed') },
  { key: 'seal', title: 'Sealed', width: 90, numeric: true, wideOnly: true, cell: (event) => event.seq ?? 'in a moment' },
];

function useFilter(): [AuditFilter, (values: Partial<AuditFilter>) => void] {
  const { get, set } = useUrlState();
  const filter = { action: get('action') ?? '', user: get('user') ?? '', outcome: get('outcome') ?? '', from: get('from') ?? '', to: get('to') ?? '' };
  return [filter, (values) => set(values as Record<string, string>)];
}

function Filters({ filter, change }: { filter: AuditFilter; change: (values: Partial<AuditFilter>) => void }) {
  const outcomes = [
    { value: '', label: 'All' },
    { value: 'allowed', label: 'Allowed' },
    { value: 'denied', label: 'Denied' },
  ];
  return (
    <ToolBar>
      <SearchField label="Action, e.g. people.person" value={filter.action} onChange={(action) => change({ action })} />
      <SearchField label="Who, by e-mail" value={filter.user} onChange={(user) => change({ user })} width={160} />
      <Segmented label="Outcome" value={filter.outcome} options={outcomes} onChange={(outcome) => change({ outcome })} />
      <input type="date" className="field" aria-label="From day" value={filter.from} onChange={(event) => change({ from: event.target.value })} />
      <input type="date" className="field" aria-label="Until day" value={filter.to} onChange={(event) => change({ to: event.target.value })} />
    </ToolBar>
  );
}

export function AuditPage() {
  const [filter, change] = useFilter();
  const [open, setOpen] = useState<AuditEvent | null>(null);
  const audit = useAudit(filter);
  const events = audit.data?.pages.flatMap((page) => page.items) ?? [];
  const nothing = <EmptyState icon={ClipboardList} title="No event matches these filters." action={<Button onClick={() => change({ action: '', user: '', outcome: '', from: '', to: '' })}>Clear the filters</Button>} />;
  return (
    <>
      <TopBar title="Audit" />
      <Filters filter={filter} change={change} />
      <div className="split">
        {audit.isPending && <SkeletonRows rows={18} label="Loading the audit trail" />}
        {audit.isLoadingError && <ErrorState title="The audit trail did not load" error={audit.error} onRetry={() => void audit.refetch()} />}
        {audit.isSuccess && (
          <div className="scroll">
            <DataTable caption="Audit events, newest first" columns={COLUMNS} rows={events} keyOf={(event) => event.id} onOpen={setOpen} selected={open?.id ?? null} empty={nothing} />
            {audit.hasNextPage && (
              <div className="row justify-center p-4">
                <Button busy={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
                  Show earlier events
                </Button>
              </div>
            )}
          </div>
        )}
        {open && <AuditPanel event={open} onClose={() => setOpen(null)} />}
      </div>
    </>
  );
}
