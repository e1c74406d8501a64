import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor, type Grant, type Id } from '@housestaff/kernel';
import { NotSignedIn, permissionsOf, type Permission } from '@housestaff/identity/domain';
import { ActorScope } from '../ports/actor-scope';
import { Users } from '../ports/users';

export interface CurrentSession {
  readonly userId: Id;
  readonly email: string;
  readonly name: string;
  readonly organizationId: Id;
  readonly organizationName: string;
  readonly personId: Id | null;
  readonly roles: readonly Grant[];
  /** By any grant: some hold in one program alone. */
  readonly permissions: readonly Permission[];
  /** By a grant over the whole organization. */
  readonly permissionsEverywhere: readonly Permission[];
}

/** Who is signed in and what they may do. About the caller alone, so it is not audited. */
@Injectable()
export class CurrentSessionQuery {
  constructor(
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly users: Users,
  ) {}

  async execute(actor: Actor): Promise<CurrentSession> {
    const member = await this.scope.run(actor, () => this.uow.run(() => this.users.findMember(actor.userId)));
    if (member === null || !member.active) throw new NotSignedIn('ended');
    const { userId, email, name, organizationName, personId, grants } = member;
    const permissionsBy = (some: readonly Grant[]) => permissionsOf(some.map((grant) => grant.role));
    const [permissions, permissionsEverywhere] = [permissionsBy(grants), permissionsBy(grants.filter((grant) => grant.programId === undefined))];
    return { userId, email, name, organizationId: actor.organizationId, organizationName, personId, roles: grants, permissions, permissionsEverywhere };
  }
}
