import type { UserView } from '@housestaff/identity/application';
import type { Grant } from '@housestaff/kernel';
import type { GrantInfo } from '../auth/auth.dto';
import type { UserRow } from './user.dto';

export function presentUser(user: UserView): UserRow {
  const { userId, email, name, personId, personName, active, memberElsewhere, version, mayChange } = user;
  const lastSeenAt = user.lastSeenAt?.toISOString() ?? null;
  return { userId, email, name, personId, personName, active, grants: user.grants.map(presentGrant), lastSeenAt, memberElsewhere, version, mayChange };
}

export function presentGrant({ role, programId }: Grant): GrantInfo {
  return { role, programId: programId ?? null };
}
