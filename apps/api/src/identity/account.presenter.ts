import type { MembershipView, OwnProfileView, OwnSessionView } from '@housestaff/identity/application';
import type { OwnMembership, OwnProfile, OwnSession } from './account.dto';
import { presentGrant } from './user.presenter';

export function presentOwnSession({ openedAt, lastSeenAt, ...session }: OwnSessionView): OwnSession {
  return { ...session, openedAt: openedAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() };
}

export function presentProfile({ roles, ...profile }: OwnProfileView): OwnProfile {
  return { ...profile, roles: roles.map(presentGrant) };
}

export function presentMembership({ roles, ...membership }: MembershipView): OwnMembership {
  return { ...membership, roles: [...roles] };
}
