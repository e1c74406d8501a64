'use client';
import { messageOf, type Invitation } from '@housestaff/api-client';
import { Button, DataTable, EmptyState, Tag, useNotify, type Column, type Tone } from '@housestaff/ui';
import { Mail } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { moment } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { useRenewInvitation, useRevokeInvitation } from '../api/use-users';
import { EmailText } from './email-text';
import { LinkDialog, type ShownLink } from './link-shown';
import { Roles } from './roles';

const STATUSES: Readonly<Record<Invitation['status'], { label: string; tone: Tone }>> = {
  open: { label: 'Open', tone: 'accent' },
  expired: { label: 'Expired', tone: 'warn' },
  revoked: { label: 'Withdrawn', tone: 'neutral' },
  accepted: { label: 'Accepted', tone: 'good' },
};

function whyNot(invitation: Invitation, mayWrite: boolean): string | null {
  if (!mayWrite) return 'Your roles let you read this, not change it';
  return invitation.mayChange ? null : 'It gives more than your roles do: ask an organization admin';
}

function Acts({ invitation, onLink }: { invitation: Invitation; onLink: (link: ShownLink) => void }) {
  const mayWrite = useCan()('user:write');
  const renew = useRenewInvitation();
  const revoke = useRevokeInvitation();
  const notify = useNotify();
  const onError = (error: Error) => notify({ tone: 'bad', text: messageOf(error) });
  const off = whyNot(invitation, mayWrite);
  if (invitation.status === 'accepted' || invitation.status === 'revoked') return null;
  return (
    <span className="row flex-wrap justify-end">
      <Button
        size="small"
        busy={renew.isPending}
        disabledReason={off}
        aria-label={`New link for ${invitation.name}`}
        onClick={() => renew.mutate(invitation, { onError, onSuccess: (made) => onLink({ kind: 'invitation', mailed: made.mailed, name: made.invitation.name, email: made.invitation.email, url: made.url, expiresAt: made.invitation.expiresAt }) })}
      >
        New link
      </Button>
      {invitation.status === 'open' && (
        <Button
          size="small"
          variant="danger"
          busy={revoke.isPending}
          disabledReason={off}
          aria-label={`Withdraw the invitation of ${invitation.name}`}
          onClick={() => revoke.mutate(invitation, { onError, onSuccess: () => notify({ text: `The invitation of ${invitation.name} is withdrawn. Its link no longer works.` }) })}
        >
          Withdraw
        </Button>
      )}
    </span>
  );
}

function when({ status, expiresAt, acceptedAt, revokedAt }: Invitation): string {
  if (status === 'accepted' && acceptedAt) return `Accepted ${moment(acceptedAt)}`;
  if (status === 'revoked' && revokedAt) return `Withdrawn ${moment(revokedAt)}`;
  return `${status === 'open' ? 'Until' : 'Expired'} ${moment(expiresAt)}`;
}

function columnsOf(onLink: (link: ShownLink) => void): Column<Invitation>[] {
  return [
    {
      key: 'who',
      title: 'Invited',
      cell: ({ name, email }) => (
        <span className="us-name">
          <b className="b5">{name}</b>
          <span className="t12 t3">
            <EmailText email={email} />
          </span>
        </span>
      ),
    },
    { key: 'roles', title: 'As', wideOnly: true, cell: ({ grants }) => <Roles grants={grants} /> },
    { key: 'by', title: 'Invited by', wideOnly: true, cell: ({ invitedBy, createdAt }) => <span className="t2">{`${invitedBy}, ${moment(createdAt)}`}</span> },
    {
      key: 'status',
      title: 'Status',
      cell: (invitation) => (
        <span className="us-roles">
          <span>
            <Tag tone={STATUSES[invitation.status].tone}>{STATUSES[invitation.status].label}</Tag>
          </span>
          <span className="t12 t3">{when(invitation)}</span>
        </span>
      ),
    },
    { key: 'acts', title: <span className="vh">Actions</span>, cell: (invitation) => <Acts invitation={invitation} onLink={onLink} /> },
  ];
}

/** Who was invited, and what became of it. */
export function InvitationsTable({ invitations, filtered, action }: { invitations: readonly Invitation[]; filtered: boolean; action: ReactNode }) {
  const [link, setLink] = useState<ShownLink | null>(null);
  const empty = filtered ? <EmptyState icon={Mail} title="No invitation matches." hint="Clear the search or choose another role." /> : <EmptyState icon={Mail} title="Nobody has been invited yet." action={action} />;
  return (
    <>
      <DataTable caption="Invitations" columns={columnsOf(setLink)} rows={invitations} keyOf={(invitation) => invitation.id} empty={empty} />
      {link && <LinkDialog link={link} onClose={() => setLink(null)} />}
    </>
  );
}
