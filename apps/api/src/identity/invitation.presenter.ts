import type { GivenInvitation, InvitationView } from '@housestaff/identity/application';
import type { Invitation, InvitationMade } from './invitation.dto';
import { joinAddress } from './link-addresses';
import { presentGrant } from './user.presenter';

export function presentInvitation(view: InvitationView): Invitation {
  const { id, email, name, personId, status, invitedBy, mayChange } = view;
  const dates = { createdAt: view.createdAt.toISOString(), expiresAt: view.expiresAt.toISOString() };
  const ends = { acceptedAt: view.acceptedAt?.toISOString() ?? null, revokedAt: view.revokedAt?.toISOString() ?? null };
  return { id, email, name, personId, grants: view.grants.map(presentGrant), ...dates, ...ends, status, invitedBy, mayChange };
}

export function presentGiven({ invitation, token }: GivenInvitation, origin: string): Omit<InvitationMade, 'mailed'> {
  return { invitation: presentInvitation(invitation), url: joinAddress(origin, token) };
}
