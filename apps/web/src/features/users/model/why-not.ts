import type { UserRow } from '@housestaff/api-client';

export type UserDeed = 'roles' | 'link' | 'reset' | 'deactivate' | 'reactivate' | 'remove';

/** Who looks: their user id, and whether they may change users at all. */
export interface Looker {
  userId: string;
  mayWrite: boolean;
}

const isAdmin = (user: UserRow): boolean => user.active && user.grants.some(({ role, programId }) => role === 'org-admin' && programId === null);

/** Whether nobody else could give roles any more if this one could not. */
export function isLastAdmin(user: UserRow, all: readonly UserRow[]): boolean {
  return isAdmin(user) && !all.some((other) => other.userId !== user.userId && isAdmin(other));
}

const OWN: Partial<Record<UserDeed, string>> = {
  reset: 'This is you: change your password in your account',
  deactivate: 'This is you: somebody else has to do it',
  remove: 'This is you: somebody else has to do it',
};
const LAST = 'The only admin of the organization: give somebody else that role first';

/** Why this can't be done to that user; null when it can. */
export function whyNot(deed: UserDeed, user: UserRow, looker: Looker, all: readonly UserRow[]): string | null {
  if (!looker.mayWrite) return 'Your roles let you read this, not change it';
  if (!user.mayChange) return 'Their roles go beyond yours: ask an organization admin';
  const own = user.userId === looker.userId ? OWN[deed] : undefined;
  if (own) return own;
  if (deed === 'reset' && user.memberElsewhere) return 'They also belong to another organization: whoever runs the server can make a link';
  if (deed === 'reset' && !user.active) return 'Reactivate them first';
  return ['deactivate', 'remove'].includes(deed) && isLastAdmin(user, all) ? LAST : null;
}
