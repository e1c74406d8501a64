'use client';
import type { Person } from '@housestaff/api-client';
import { Button, type Column, DataTable, EmptyState, ErrorState, SearchField, Segmented, SkeletonRows, Tag } from '@housestaff/ui';
import { Plus, Users } from 'lucide-react';
import { useState } from 'react';
import { addDays, longDay } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { usePeople } from '../api/use-people';
import { KINDS, PersonDialog } from './person-dialog';
import { PersonPanel } from './person-panel';

/** The PGY of today; of whoever isn't there, when they come or when they left. */
function pgyWords({ pgy, offCycle, begins, finishedOn }: Person) {
  if (pgy !== null) return `PGY-${pgy}${offCycle ? ', off cycle' : ''}`;
  const words = begins ? `PGY-${begins.pgy} from ${longDay(begins.on)}` : finishedOn ? `until ${longDay(addDays(finishedOn, -1))}` : '';
  return <span className="t2">{words}</span>;
}

const COLUMNS: readonly Column<Person>[] = [
  { key: 'name', title: 'Name', cell: (person) => <b className="b5">{person.displayName}</b> },
  { key: 'kind', title: 'Kind', cell: (person) => KINDS.find((kind) => kind.value === person.kind)?.label },
  { key: 'pgy', title: 'PGY', cell: pgyWords },
  { key: 'titles', title: 'Titles', wideOnly: true, cell: (person) => <span className="row flex-wrap">{person.titles.map((title) => <Tag key={title}>{title}</Tag>)}</span> },
  { key: 'email', title: 'E-mail', wideOnly: true, cell: (person) => <span className="t2">{person.email}</span> },
  { key: 'phone', title: 'Phone', wideOnly: true, cell: (person) => <span className="t2 nowrap">{person.phone}</span> },
];

/** Where people take turns, with their cohort. */
function columnsFor(rows: readonly Person[]): readonly Column<Person>[] {
  if (!rows.some((person) => person.cohort !== null)) return COLUMNS;
  return COLUMNS.flatMap((column) => (column.key === 'pgy' ? [column, { key: 'cohort', title: 'Cohort', cell: (person: Person) => person.cohort }] : [column]));
}

const FILTERS = [{ value: '', label: 'All' }, ...KINDS.filter((kind) => kind.value !== 'staff').map((kind) => ({ value: kind.value as string, label: kind.label }))];

export function PeoplePage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const [adding, setAdding] = useState(false);
  const editable = useCan()('person:write');
  const kind = get('kind') ?? '';
  const find = get('find') ?? '';
  const open = get('person');
  const people = usePeople(program?.id, { kind, q: find });
  const rows = people.data?.pages.flatMap((page) => page.items) ?? [];
  const add = editable && (
    <Button variant="primary" icon={Plus} onClick={() => setAdding(true)}>
      Add person
    </Button>
  );
  const nothing = <EmptyState icon={Users} title={find || kind ? 'Nobody matches.' : 'Nobody is here yet.'} hint={find || kind ? 'Clear the search or choose another kind.' : 'Import a year sheet, or add people one by one.'} action={add} />;
  return (
    <>
      <TopBar title="People" actions={add} />
      <ToolBar>
        <SearchField label="Find by name or e-mail" value={find} onChange={(text) => set({ find: text })} width={240} />
        <Segmented label="Kind" value={kind} options={FILTERS} onChange={(next) => set({ kind: next })} />
      </ToolBar>
      <div className="split">
        {people.isPending && <SkeletonRows rows={18} label="Loading people" />}
        {people.isLoadingError && <ErrorState title="The people did not load" error={people.error} onRetry={() => void people.refetch()} />}
        {people.isSuccess && (
          <div className="scroll">
            <DataTable caption="People" columns={columnsFor(rows)} rows={rows} keyOf={(person) => person.id} onOpen={(person) => set({ person: person.id })} selected={open} empty={nothing} />
            {people.hasNextPage && (
              <div className="row justify-center p-4">
                <Button busy={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
                  Show more
                </Button>
              </div>
            )}
          </div>
        )}
        {open && <PersonPanel key={open} personId={open} onClose={() => set({ person: null })} />}
      </div>
      {adding && <PersonDialog person={null} programId={program?.id} onClose={() => setAdding(false)} />}
    </>
  );
}
