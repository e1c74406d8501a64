'use client';
import type { UserRow } from '@housestaff/api-client';
import { Button, DataTable, EmptyState, ErrorState, SearchField, Segmented, Select, SkeletonRows, Tag, type Column } from '@housestaff/ui';
import { MailPlus, UserPlus, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { moment } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { roleName, ROLE_WORDS } from '@/shell/role-words';
import { useCan } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useInvitations, useUsers } from '../api/use-users';
import { invitationsShown, usersShown } from '../model/user-filter';
import { EmailText } from './email-text';
import { InvitationsTable } from './invitations-table';
import { InviteDialog } from './invite-dialog';
import { InviteManyDialog } from './invite-many-dialog';
import { Roles } from './roles';
import { UserPanel } from './user-panel';

const ANY = 'any';
const ROLE_OPTIONS = [{ value: ANY, label: 'Any role' }, ...ROLE_WORDS.map(({ role }) => ({ value: role, label: roleName(role) }))];
const NO_WRITE = 'Your roles let you read this, not invite';

const COLUMNS: readonly Column<UserRow>[] = [
  {
    key: 'name',
    title: 'Name',
    cell: ({ name, email, active }) => (
      <span className="us-name">
        <b className="b5">{name}</b>
        <span className="t12 t3">
          <EmailText email={email} />
        </span>
        {!active && <span className="us-phone bad t12">Deactivated</span>}
      </span>
    ),
  },
  { key: 'roles', title: 'Roles', cell: ({ grants }) => <Roles grants={grants} /> },
  { key: 'person', title: 'On the schedule', wideOnly: true, cell: ({ personName }) => personName ?? <span className="t3">Nobody</span> },
  { key: 'seen', title: 'Last seen', wideOnly: true, cell: ({ lastSeenAt }) => (lastSeenAt ? <time dateTime={lastSeenAt}>{moment(lastSeenAt)}</time> : <span className="t3">Never</span>) },
  { key: 'status', title: 'Status', wideOnly: true, cell: ({ active }) => (active ? 'Active' : <Tag tone="warn">Deactivated</Tag>) },
];

function useInviteButtons() {
  const mayWrite = useCan()('user:write');
  const { program } = useProgramChoice();
  const [open, setOpen] = useState<'one' | 'many' | null>(null);
  const off = mayWrite ? null : NO_WRITE;
  const close = () => setOpen(null);
  const one = (
    <Button variant="primary" icon={UserPlus} disabledReason={off} onClick={() => setOpen('one')}>
      Invite
    </Button>
  );
  const many = (
    <Button icon={MailPlus} disabledReason={off ?? (program ? null : 'There is no program yet')} onClick={() => setOpen('many')}>
      Invite everyone without a login
    </Button>
  );
  const dialogs = (
    <>
      {open === 'one' && <InviteDialog onClose={close} />}
      {open === 'many' && <InviteManyDialog onClose={close} />}
    </>
  );
  return { one, many, dialogs };
}

function Members({ users, all, filtered }: { users: readonly UserRow[]; all: readonly UserRow[]; filtered: boolean }) {
  const { get, set } = useUrlState();
  const open = all.find(({ userId }) => userId === get('user'));
  const empty = <EmptyState icon={Users} title={filtered ? 'Nobody matches.' : 'Nobody is here yet.'} hint={filtered ? 'Clear the search or choose another role.' : undefined} />;
  return (
    <>
      <div className="scroll">
        <DataTable caption="Users" columns={COLUMNS} rows={users} keyOf={(user) => user.userId} onOpen={(user) => set({ user: user.userId })} selected={open?.userId ?? null} empty={empty} />
      </div>
      {open && <UserPanel key={open.userId} user={open} all={all} onClose={() => set({ user: null })} />}
    </>
  );
}

/** Who can sign in, as what, and who is invited. */
export function UsersPage() {
  const { get, set } = useUrlState();
  const [users, invitations] = [useUsers(), useInvitations()];
  const invite = useInviteButtons();
  const show = get('show') === 'invitations' ? 'invitations' : 'users';
  const [find, role] = [get('find') ?? '', get('role') ?? ''];
  const filtered = find !== '' || role !== '';
  const [listed, invited] = useMemo(() => [usersShown(users.data ?? [], { find, role }), invitationsShown(invitations.data ?? [], { find, role })], [users.data, invitations.data, find, role]);
  const waiting = (invitations.data ?? []).filter(({ status }) => status === 'open').length;
  const views = [
    { value: 'users', label: 'Users' },
    { value: 'invitations', label: waiting > 0 ? `Invitations ${waiting}` : 'Invitations' },
  ];
  const query = show === 'users' ? users : invitations;
  return (
    <>
      <TopBar title="Users & roles" actions={invite.one} />
      <ToolBar>
        <Segmented label="Show" value={show} options={views} onChange={(next) => set({ show: next === 'users' ? null : next, user: null })} />
        <SearchField label="Find by name or e-mail" value={find} onChange={(text) => set({ find: text })} width={220} />
        <Select label="Role" value={role || ANY} options={ROLE_OPTIONS} onChange={(next) => set({ role: next === ANY ? null : next })} />
        <span className="grow" />
        {invite.many}
      </ToolBar>
      <div className="split">
        {query.isPending && <SkeletonRows rows={14} height={40} label="Loading logins" />}
        {query.isError && !query.data && <ErrorState title={show === 'users' ? 'The logins did not load' : 'The invitations did not load'} error={query.error} onRetry={() => void query.refetch()} />}
        {query.data && show === 'users' && <Members users={listed} all={users.data ?? []} filtered={filtered} />}
        {query.data && show === 'invitations' && (
          <div className="scroll">
            <InvitationsTable invitations={invited} filtered={filtered} action={invite.one} />
          </div>
        )}
      </div>
      {invite.dialogs}
    </>
  );
}
