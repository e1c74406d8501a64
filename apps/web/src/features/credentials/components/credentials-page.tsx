'use client';
import type { Qualification, QualificationType } from '@housestaff/api-client';
import { Button, type Column, DataTable, EmptyState, ErrorState, SearchField, Segmented, Select, SkeletonRows } from '@housestaff/ui';
import { BadgeCheck, Plus } from 'lucide-react';
import { useState } from 'react';
import { useEveryone } from '@/features/leave/api/use-leave';
import { longDay } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useCredentials, useCredentialTypes } from '../api/use-credentials';
import { levelWords, type Show, shownOf } from '../model/credential-words';
import { CredentialDialog } from './credential-dialog';
import { StandingTag } from './standing-tag';
import { TypeDialog } from './type-dialog';
import { TypesTab } from './types-tab';

const TABS = [
  { value: 'people', label: 'People' },
  { value: 'types', label: 'Types' },
] as const;
const SHOWS: { value: Show; label: string }[] = [
  { value: '', label: 'All' },
  { value: 'expired', label: 'Expired' },
  { value: 'soon', label: 'Expiring soon' },
];

const COLUMNS: readonly Column<Qualification>[] = [
  { key: 'name', title: 'Name', cell: (one) => <b className="b5">{one.personName}</b> },
  { key: 'type', title: 'What', cell: (one) => one.typeName },
  { key: 'level', title: 'Level', wideOnly: true, cell: (one) => levelWords(one.level) },
  { key: 'issued', title: 'Issued', wideOnly: true, cell: (one) => <span className="t2">{longDay(one.issued)}</span> },
  { key: 'expires', title: 'Last day', cell: (one) => (one.expires ? longDay(one.expires) : <span className="t3">none</span>) },
  { key: 'standing', title: 'Standing', cell: (one) => <StandingTag credential={one} /> },
  { key: 'note', title: 'Note', wideOnly: true, cell: (one) => <span className="t2">{one.note}</span> },
];

type Open = { what: 'credential'; one: Qualification | null } | { what: 'type'; one: QualificationType | null } | null;

/** Who has what, what expires first first; and what there is. */
export function CredentialsPage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const [open, setOpen] = useState<Open>(null);
  const editable = useCan()('qualification:write');
  const credentials = useCredentials(program?.id);
  const types = useCredentialTypes(program?.id);
  const people = useEveryone(program?.id);
  const tab = get('tab') === 'types' ? 'types' : 'people';
  const [show, typeId, find] = [(get('show') ?? '') as Show, get('type') ?? '', get('find') ?? ''];
  const none = types.data?.length === 0;
  const queries = tab === 'types' ? [types] : [credentials, types];
  const failed = queries.find((query) => query.isLoadingError);
  const addType = editable && (
    <Button variant="primary" icon={Plus} onClick={() => setOpen({ what: 'type', one: null })}>
      Add type
    </Button>
  );
  const addOne = editable && (
    <Button variant="primary" icon={Plus} disabledReason={types.data ? (none ? 'Add a type first, e.g. ACLS' : null) : 'The types are still loading'} onClick={() => setOpen({ what: 'credential', one: null })}>
      Add certification
    </Button>
  );
  const empty = find || show || typeId ? <EmptyState icon={BadgeCheck} title="Nothing matches." hint="Clear the search, or show all." /> : <EmptyState icon={BadgeCheck} title="Nobody has a certification yet." hint={none ? 'Begin with the types: what your people must have.' : 'Enter who has what, and until when.'} action={none ? addType : addOne} />;
  const close = () => setOpen(null);
  return (
    <>
      <TopBar title="Credentials" actions={tab === 'types' ? addType : addOne} />
      <ToolBar>
        <Segmented label="Show" value={tab} options={TABS} onChange={(next) => set({ tab: next === 'people' ? null : next })} />
        {tab === 'people' && (
          <>
            <SearchField label="Find a person" value={find} onChange={(text) => set({ find: text })} width={200} />
            <Select label="Certification or procedure" value={typeId} options={[{ value: '', label: 'All kinds' }, ...(types.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]} onChange={(next) => set({ type: next || null })} />
            <Segmented label="Standing" value={show} options={SHOWS} onChange={(next) => set({ show: next || null })} />
          </>
        )}
      </ToolBar>
      <div className="scroll">
        {failed && <ErrorState title="The certifications did not load" error={failed.error} onRetry={() => queries.forEach((query) => query.isLoadingError && void query.refetch())} />}
        {!failed && queries.some((query) => query.isPending) && <SkeletonRows rows={14} label="Loading the certifications" />}
        {tab === 'people' && credentials.data && types.data && <DataTable caption="Certifications and procedures" columns={COLUMNS} rows={shownOf(credentials.data, { show, typeId, find })} keyOf={(one) => one.id} onOpen={editable ? (one) => setOpen({ what: 'credential', one }) : undefined} empty={empty} />}
        {tab === 'types' && types.data && <TypesTab types={types.data} onOpen={editable ? (one) => setOpen({ what: 'type', one }) : undefined} add={addType} />}
      </div>
      {open?.what === 'type' && <TypeDialog type={open.one} programId={program?.id} onClose={close} />}
      {open?.what === 'credential' && types.data && <CredentialDialog credential={open.one} programId={program?.id} types={types.data} people={(people.data ?? []).filter((person) => person.active)} onClose={close} />}
    </>
  );
}
