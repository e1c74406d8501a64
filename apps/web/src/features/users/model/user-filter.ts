import type { GrantInfo, Invitation, UserRow } from '@housestaff/api-client';

export interface UserFilter {
  /** Part of a name or an e-mail. */
  find: string;
  /** Empty: any. */
  role: string;
}

interface Listed {
  name: string;
  email: string;
  grants: readonly GrantInfo[];
}

function matches({ name, email, grants }: Listed, { find, role }: UserFilter): boolean {
  const wanted = find.trim().toLowerCase();
  if (role && !grants.some((grant) => grant.role === role)) return false;
  return `${name} ${email}`.toLowerCase().includes(wanted);
}

/** Whom a search and a role leave, by name; those who are out last. */
export function usersShown(users: readonly UserRow[], filter: UserFilter): UserRow[] {
  return users.filter((user) => matches(user, filter)).sort((one, other) => Number(other.active) - Number(one.active) || one.name.localeCompare(other.name));
}

const ORDER: Readonly<Record<Invitation['status'], number>> = { open: 0, expired: 1, revoked: 2, accepted: 3 };

/** Which invitations a search and a role leave: open ones first, and of each kind the latest first. */
export function invitationsShown(invitations: readonly Invitation[], filter: UserFilter): Invitation[] {
  return invitations.filter((one) => matches(one, filter)).sort((one, other) => ORDER[one.status] - ORDER[other.status] || other.createdAt.localeCompare(one.createdAt));
}
