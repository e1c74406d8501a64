'use client';
import { messageOf, type UserRow } from '@housestaff/api-client';
import { Button, Panel, PanelSection, Tag, useNotify } from '@housestaff/ui';
import { KeyRound, Pencil, Trash2, UserCheck, UserX } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { moment } from '@/shell/dates';
import { useCan, useSession } from '@/shell/session';
import { useChangeUser, useRemoveUser, useResetLink } from '../api/use-users';
import { whyNot, type UserDeed } from '../model/why-not';
import { ConfirmDialog } from './confirm-dialog';
import { LinkDialog, type ShownLink } from './link-shown';
import { LinkPersonDialog } from './link-person-dialog';
import { Roles } from './roles';
import { RolesDialog } from './roles-dialog';

type Open = 'roles' | 'person' | 'deactivate' | 'remove' | null;

interface UserPanelProps {
  user: UserRow;
  all: readonly UserRow[];
  onClose: () => void;
}

function useReasons(user: UserRow, all: readonly UserRow[]): (deed: UserDeed) => string | null {
  const { userId } = useSession();
  const mayWrite = useCan()('user:write');
  return (deed) => whyNot(deed, user, { userId, mayWrite }, all);
}

function Why({ text, besides }: { text: string | null; besides: string | null }) {
  return text && text !== besides ? <p className="t12 t3">{text}.</p> : null;
}

function ResetAction({ user, off, besides }: { user: UserRow; off: string | null; besides: string | null }) {
  const reset = useResetLink();
  const notify = useNotify();
  const [link, setLink] = useState<ShownLink | null>(null);
  const run = () =>
    reset.mutate(user, {
      onSuccess: ({ url, expiresAt }) => setLink({ kind: 'reset', name: user.name, email: user.email, url, expiresAt }),
      onError: (error) => notify({ tone: 'bad', text: messageOf(error) }),
    });
  return (
    <>
      <Button icon={KeyRound} busy={reset.isPending} disabledReason={off} onClick={run}>
        Link for a new password
      </Button>
      <Why text={off} besides={besides} />
      {link && <LinkDialog link={link} onClose={() => setLink(null)} />}
    </>
  );
}

function Standing({ user, reason, onOpen }: { user: UserRow; reason: (deed: UserDeed) => string | null; onOpen: (open: Open) => void }) {
  const change = useChangeUser();
  const notify = useNotify();
  const reactivate = () =>
    change.mutate({ user, changes: { active: true } }, { onSuccess: () => notify({ tone: 'good', text: `${user.name} can sign in again.` }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  const deed = user.active ? 'deactivate' : 'reactivate';
  return (
    <>
      {user.active ? (
        <Button icon={UserX} disabledReason={reason(deed)} onClick={() => onOpen('deactivate')}>
          Deactivate
        </Button>
      ) : (
        <Button icon={UserCheck} busy={change.isPending} disabledReason={reason(deed)} onClick={reactivate}>
          Reactivate
        </Button>
      )}
      <Button icon={Trash2} variant="danger" disabledReason={reason('remove')} onClick={() => onOpen('remove')}>
        Remove from the organization
      </Button>
      <Why text={reason('remove') ?? reason(deed)} besides={reason('roles')} />
    </>
  );
}

function Asked({ user, open, onClose, onGone }: { user: UserRow; open: Open; onClose: () => void; onGone: () => void }) {
  const change = useChangeUser();
  const remove = useRemoveUser();
  if (open === 'roles') return <RolesDialog user={user} onClose={onClose} />;
  if (open === 'person') return <LinkPersonDialog user={user} onClose={onClose} />;
  if (open === 'deactivate') {
    return (
      <ConfirmDialog
        title={`Deactivate ${user.name}?`}
        text="They are signed out everywhere at once, and can not sign in to this organization until somebody reactivates them. Their schedule stays as it is."
        verb="Deactivate"
        pending={change.isPending}
        error={change.error}
        onConfirm={() => change.mutate({ user, changes: { active: false } }, { onSuccess: onClose })}
        onClose={onClose}
      />
    );
  }
  if (open === 'remove') {
    return (
      <ConfirmDialog
        title={`Remove ${user.name}?`}
        text="Their login no longer belongs to this organization, and their roles are gone. The person on the schedule stays. To come back they need a new invitation."
        verb="Remove"
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(user, { onSuccess: onGone })}
        onClose={onClose}
      />
    );
  }
  return null;
}

/** One login: roles, person, and what can be done about it. */
export function UserPanel({ user, all, onClose }: UserPanelProps) {
  const reason = useReasons(user, all);
  const [open, setOpen] = useState<Open>(null);
  const mayReadPeople = useCan()('person:read');
  const general = reason('roles');
  const head = (
    <>
      <p className="t2 break-words">{user.email}</p>
      <p className="t3 t12">{user.lastSeenAt ? `Last seen ${moment(user.lastSeenAt)}` : 'Has not signed in yet'}</p>
    </>
  );
  const edit = (deed: 'roles' | 'link', next: Open, name: string) => (
    <Button size="small" variant="ghost" icon={Pencil} disabledReason={reason(deed)} aria-label={name} onClick={() => setOpen(next)}>
      Edit
    </Button>
  );
  return (
    <Panel label="Login" title={user.name} head={head} onClose={onClose}>
      {!user.active && (
        <PanelSection>
          <Tag tone="warn">Deactivated</Tag> <span className="t2">They can not sign in.</span>
        </PanelSection>
      )}
      {general && (
        <PanelSection>
          <p className="t2">{general}.</p>
        </PanelSection>
      )}
      <PanelSection title="Roles" aside={edit('roles', 'roles', 'Edit roles')}>
        <Roles grants={user.grants} />
      </PanelSection>
      <PanelSection title="On the schedule" aside={edit('link', 'person', 'Edit who they are on the schedule')}>
        {user.personId ? mayReadPeople ? <Link href={`/people?person=${user.personId}`}>{user.personName}</Link> : user.personName : <p className="t2">Nobody: they see no schedule of their own.</p>}
      </PanelSection>
      <PanelSection title="Signing in">
        <div className="us-acts">
          <ResetAction user={user} off={reason('reset')} besides={general} />
          <Standing user={user} reason={reason} onOpen={setOpen} />
        </div>
      </PanelSection>
      <Asked user={user} open={open} onClose={() => setOpen(null)} onGone={onClose} />
    </Panel>
  );
}
