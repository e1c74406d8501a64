import type { Grant } from '@housestaff/kernel';
import { invitationStatus, mayHandle, type InvitationStatus } from '@housestaff/identity/domain';
import type { InvitationRecord } from '../ports/invitations';

export interface InvitationView extends Omit<InvitationRecord, 'invitedByName' | 'invitedBy'> {
  readonly status: InvitationStatus;
  /** Name of who gave it. */
  readonly invitedBy: string;
  /** Whether the current actor may renew or withdraw it. */
  readonly mayChange: boolean;
}

/** An invitation with its token, whose text is given once and kept nowhere. */
export interface GivenInvitation {
  readonly invitation: InvitationView;
  readonly token: string;
}

export function invitationView({ invitedByName, ...invitation }: InvitationRecord, own: readonly Grant[], now: Date): InvitationView {
  const status = stateOf(invitation, now);
  return { ...invitation, status, invitedBy: invitedByName ?? 'Someone who has left', mayChange: status !== 'accepted' && mayHandle(own, invitation.grants) };
}

export function stateOf({ expiresAt, acceptedAt, revokedAt }: Pick<InvitationRecord, 'expiresAt' | 'acceptedAt' | 'revokedAt'>, now: Date): InvitationStatus {
  return invitationStatus({ expiresAt, usedAt: acceptedAt, revokedAt }, now);
}
