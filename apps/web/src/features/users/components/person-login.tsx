'use client';
import type { Person } from '@housestaff/api-client';
import { Button, PanelSection } from '@housestaff/ui';
import { UserPlus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { moment } from '@/shell/dates';
import { rolesInWords } from '@/shell/role-words';
import { useCan } from '@/shell/session';
import { useInvitations, useUsers } from '../api/use-users';
import { InviteDialog } from './invite-dialog';

function Invite({ person }: { person: Person }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={UserPlus} onClick={() => setOpen(true)}>
        Invite
      </Button>
      {open && <InviteDialog person={person} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The login that a person signs in with, an invitation that waits, or the way to invite them. */
export function PersonLogin({ person }: { person: Person }) {
  const can = useCan();
  const seen = can('user:read');
  const [users, invitations] = [useUsers(seen), useInvitations(seen)];
  const user = users.data?.find(({ personId }) => personId === person.id);
  const invitation = invitations.data?.find(({ personId, status }) => personId === person.id && status === 'open');
  if (!users.data || !invitations.data) return null;
  return (
    <PanelSection title="Login">
      {user && (
        <p>
          <Link href={`/users?user=${user.userId}`}>{user.email}</Link>
          <span className="block t12 t3">
            {rolesInWords(user.grants.map(({ role }) => role))}, {user.active ? (user.lastSeenAt ? `last seen ${moment(user.lastSeenAt)}` : 'never signed in') : 'deactivated'}
          </span>
        </p>
      )}
      {!user && invitation && (
        <p>
          Invited as {invitation.email}, until {moment(invitation.expiresAt)}. <Link className="underline" href="/users?show=invitations">Invitations</Link>
        </p>
      )}
      {!user && !invitation && (
        <div className="row">
          <span className="grow t2">No login yet.</span>
          {can('user:write') && person.active && <Invite person={person} />}
        </div>
      )}
    </PanelSection>
  );
}
