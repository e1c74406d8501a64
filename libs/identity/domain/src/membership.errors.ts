import { DomainError } from '@housestaff/kernel';
import { Denial } from './identity.errors';

/** @param row which of the grants that were sent, from 0 */
export class GrantBeyond extends Denial {
  readonly code = 'identity.grant.beyond';

  constructor(row: number, role: string, programId: string | undefined) {
    const where = programId === undefined ? 'in the whole organization' : 'in this program';
    super(`You can't give ${role} ${where}: it allows more than you may there. Ask an administrator`, { field: 'grants', row, role, programId: programId ?? null });
  }
}

export class GrantTwice extends DomainError {
  readonly code = 'identity.grant.twice';

  constructor(row: number, role: string) {
    super(`The role ${role} is there twice for the same program: leave one out`, { field: 'grants', row, role });
  }
}

export class RoleNeedsOrganization extends DomainError {
  readonly code = 'identity.grant.whole_organization';

  constructor(row: number, role: string) {
    super(`${role} is a role over the whole organization: leave the program out`, { field: 'grants', row, role });
  }
}

export class UserBeyond extends Denial {
  readonly code = 'identity.user.beyond';

  constructor(userId: string) {
    super('Their roles go beyond yours: ask an administrator of the organization', { userId });
  }
}

export class LastAdmin extends DomainError {
  readonly code = 'identity.user.last_admin';

  constructor() {
    super('This is the only active administrator of the organization: make someone else one first');
  }
}

export class NotOneself extends DomainError {
  readonly code = 'identity.user.oneself';

  constructor(deed: 'deactivate' | 'remove' | 'reset') {
    const fix = deed === 'reset' ? 'Change your password under Account' : 'Ask another administrator';
    super(`Nobody can ${deed === 'reset' ? 'make a reset link for' : deed} their own login. ${fix}`, { deed });
  }
}

export class MemberElsewhere extends DomainError {
  readonly code = 'identity.user.member_elsewhere';

  constructor() {
    super('They also belong to another organization, so their password is not yours to reset. The operator of the server can make a link: npm run cli -- reset-link');
  }
}

export class UserInactive extends DomainError {
  readonly code = 'identity.user.inactive';

  constructor() {
    super('This login is deactivated: activate it first');
  }
}

export class PersonTaken extends DomainError {
  readonly code = 'identity.person.taken';

  constructor(personId: string, by: string) {
    super(`${by} is this person already: one person has one login`, { field: 'personId', personId, by });
  }
}
