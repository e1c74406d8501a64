'use client';
import type { LeaveSettings } from '@housestaff/api-client';
import { SearchField, Segmented, Select } from '@housestaff/ui';
import { ToolBar } from '@/shell/top-bar';
import { labelOf, LEAVE_KINDS } from './leave-words';

const STATUSES = [
  { value: '', label: 'All' },
  { value: 'requested', label: 'To answer' },
  { value: 'approved', label: 'Approved' },
  { value: 'anticipated', label: 'Expected' },
  { value: 'denied', label: 'Denied' },
  { value: 'cancelled', label: 'Cancelled' },
];
const PGYS = [{ value: '', label: 'Every PGY' }, ...[1, 2, 3, 4, 5].map((pgy) => ({ value: String(pgy), label: `PGY-${pgy}` }))];
const TIMES = [
  { value: '', label: 'Now and ahead' },
  { value: 'ever', label: 'Ever' },
];

export interface LeaveFiltersProps {
  settings: LeaveSettings | undefined;
  month: boolean;
  get: (name: string) => string | null;
  set: (values: Record<string, string | null>) => void;
}

/** Person, status, kind, PGY and time; what is chosen stands in the address. */
export function LeaveFilters({ settings, month, get, set }: LeaveFiltersProps) {
  const kinds = [{ value: '', label: 'Every kind' }, ...LEAVE_KINDS.map((kind) => ({ value: kind as string, label: labelOf(settings, kind) }))];
  return (
    <ToolBar>
      <SearchField label="Find person" value={get('find') ?? ''} onChange={(text) => set({ find: text || null })} />
      {!month && <Segmented label="Status" value={get('status') ?? ''} options={STATUSES} onChange={(next) => set({ status: next || null })} />}
      <Select label="Kind of leave" value={get('kind') ?? ''} options={kinds} onChange={(next) => set({ kind: next || null })} />
      <Select label="PGY" value={get('pgy') ?? ''} options={PGYS} onChange={(next) => set({ pgy: next || null })} />
      {!month && <Segmented label="When" value={get('when') ?? ''} options={TIMES} onChange={(next) => set({ when: next || null })} />}
    </ToolBar>
  );
}
