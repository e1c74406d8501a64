import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@housestaff/identity/domain';
import { CurrentActor, NotFound, systemUserId, type Id } from '@housestaff/kernel';

/**
 * Who may see what the rules say of others: a role that reads compliance in this very program. A role in another program
 * opens the route and nothing behind it.
 */
@Injectable()
export class ComplianceAccess {
  constructor(private readonly actor: CurrentActor) {}

  /** Throws NotFound, unless it is about the actor alone. */
  assertReads(programId: Id, personId?: Id): void {
    const { userId, grants, personId: own } = this.actor.get();
    if (userId === systemUserId || (personId !== undefined && personId === own)) return;
    const roles = grants.filter((grant) => (grant.programId ?? programId) === programId).map((grant) => grant.role);
    if (!permissionsOf(roles).includes('compliance:read')) throw new NotFound('program', programId);
  }
}
