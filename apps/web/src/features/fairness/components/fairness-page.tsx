'use client';
import type { Tallies } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SearchField, Segmented, SkeletonRows, Tag } from '@housestaff/ui';
import { Pencil, Scale } from 'lucide-react';
import { useState } from 'react';
import { NoYear } from '@/features/schedule/components/year-page';
import { useScheduleView } from '@/features/schedule/api/use-schedule-view';
import { useCan } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useTallies } from '../api/use-tallies';
import { isHoliday, type Order } from '../model/tallies';
import { CarriedEditor } from './carried-editor';
import { TallyTable } from './tally-table';

const SHOWN = [
  { value: 'duties', label: 'Duties' },
  { value: 'holidays', label: 'Holidays' },
] as const;

type Shown = (typeof SHOWN)[number]['value'];

function measuresOf({ measures }: Tallies, shown: Shown) {
  return measures.filter((measure) => isHoliday(measure) === (shown === 'holidays'));
}

function useOrder(): [Order, (by: string) => void] {
  const { get, set } = useUrlState();
  const [by = 'name', way] = (get('sort') ?? 'name').split('~');
  const order = { by, descending: way === 'down' };
  const sortBy = (next: string) => set({ sort: next === by && order.descending ? next : `${next}~down` });
  return [order, (next) => (next === 'name' ? set({ sort: by === 'name' && !order.descending ? 'name~down' : null }) : sortBy(next))];
}

/** Who had how many nights, weekends, holidays, calls: this year, and brought from earlier ones. */
export function FairnessPage() {
  const view = useScheduleView();
  const { get, set } = useUrlState();
  const mayEnter = useCan()('run:write');
  const tallies = useTallies(view.schedule ? (view.scheduleId ?? undefined) : undefined, view.draft?.id ?? null);
  const [editing, setEditing] = useState(false);
  const [order, sort] = useOrder();
  const shown: Shown = get('show') === 'holidays' ? 'holidays' : 'duties';
  const find = get('find') ?? '';
  const { data } = tallies;
  const versions = [{ value: 'published', label: 'Published' }, ...(view.draft ?? view.openDrafts.at(-1) ? [{ value: (view.draft ?? view.openDrafts.at(-1))?.id ?? '', label: (view.draft ?? view.openDrafts.at(-1))?.name ?? '' }] : [])];
  const enter = mayEnter && data && !editing && (
    <Button icon={Pencil} disabledReason={data.rows.length === 0 ? 'Nobody is counted yet' : null} onClick={() => setEditing(true)}>
      Earlier years …
    </Button>
  );
  return (
    <>
      <TopBar title="Fairness" actions={enter}>
        {view.year && <Tag>{view.year.name}</Tag>}
        {versions.length > 1 && <Segmented label="Version" value={view.draft?.id ?? 'published'} options={versions} onChange={(value) => view.show(value === 'published' ? null : value)} />}
      </TopBar>
      <ToolBar>
        <SearchField label="Find a person" value={find} onChange={(value) => set({ find: value })} width={200} />
        <Segmented label="What is counted" value={shown} options={SHOWN} onChange={(value) => set({ show: value === 'duties' ? null : value, sort: null })} />
      </ToolBar>
      {!view.year && <NoYear view={view} />}
      {view.year && tallies.isPending && !tallies.isError && <SkeletonRows rows={20} label="Counting" />}
      {tallies.isError && !data && <ErrorState title="The tallies did not load" error={tallies.error} onRetry={() => void tallies.refetch()} />}
      {data && data.rows.length === 0 && <EmptyState icon={Scale} title="Nobody is counted yet." hint="Tallies begin with the first resident or faculty member." />}
      {data && data.rows.length > 0 && editing && <CarriedEditor tallies={data} measures={measuresOf(data, shown)} find={find} onDone={() => setEditing(false)} />}
      {data && data.rows.length > 0 && !editing && <TallyTable tallies={data} measures={measuresOf(data, shown)} order={order} onSort={sort} find={find} />}
    </>
  );
}
