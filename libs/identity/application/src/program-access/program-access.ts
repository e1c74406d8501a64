import { Injectable } from '@nestjs/common';
import { CurrentActor, NotFound, systemUserId, WorkScope, type Actor, type Id } from '@housestaff/kernel';
import { type Permission, PermissionDenied, permissionsOf } from '@housestaff/identity/domain';

/**
 * Which programs the current actor may work with. On a route with `@RequirePermission` the actor carries only the grants
 * that give this permission, so a coordinator of one program who is a resident of another can't edit the other.
 */
@Injectable()
export class ProgramAccess {
  constructor(
    private readonly actor: CurrentActor,
    private readonly work?: WorkScope,
  ) {}

  /** Throws NotFound when the actor has no grant there: to them the program does not exist. */
  assertProgram(programId: Id): void {
    if (!covers(this.actor.get(), programId)) throw new NotFound('program', programId);
    this.work?.concerns(programId);
  }

  /** Whether one of the actor's roles there gives it, beside what the route asked for. */
  may(programId: Id, permission: Permission): boolean {
    const { grants, userId } = this.actor.get();
    const roles = grants.filter((grant) => (grant.programId ?? programId) === programId).map(({ role }) => role);
    return userId === systemUserId || permissionsOf(roles).includes(permission);
  }

  /** Throws PermissionDenied when every grant is over a single program: for what shows or changes all of them. */
  assertWholeOrganization(permission: Permission): void {
    const { grants, userId } = this.actor.get();
    const whole = userId === systemUserId || grants.some((grant) => grant.programId === undefined);
    if (!whole) throw new PermissionDenied(`${permission} in the whole organization`);
  }

  /** Keeps those rows whose program the actor may work with. */
  visible<T>(rows: readonly T[], programOf: (row: T) => Id): T[] {
    const actor = this.actor.get();
    return rows.filter((row) => covers(actor, programOf(row)));
  }
}

function covers(actor: Actor, programId: Id): boolean {
  if (actor.userId === systemUserId) return true;
  return actor.grants.some((grant) => (grant.programId ?? programId) === programId);
}
