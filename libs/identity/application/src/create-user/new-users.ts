import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, InvalidValue, newId, type Grant, type Id } from '@housestaff/kernel';
import { Users } from '../ports/users';

export interface CreateUser {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  /** The person that this user is, if any; a resident or faculty member needs one to see their own schedule. */
  readonly personId?: Id;
  /** At least one; without `programId` it covers the whole organization. */
  readonly grants: readonly Grant[];
}

/** Stores new users and says so in the audit. Works inside the caller's unit of work. */
@Injectable()
export class NewUsers {
  constructor(
    private readonly users: Users,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  /** @param email normalised */
  async add(command: Omit<CreateUser, 'password'>, email: string, passwordHash: string): Promise<Id> {
    const name = command.name.trim();
    if (name === '') throw new InvalidValue('name', command.name, 'a name');
    const userId = newId(this.clock);
    const grants = command.grants.map((grant) => ({ ...grant, id: newId(this.clock) }));
    const personId = command.personId ?? null;
    await this.users.add({ userId, email, passwordHash, name, personId, grants });
    const after = { email, personId, grants: command.grants, by: this.actor.get().userId };
    await this.audit.record({ action: 'identity.user.create', resource: 'user', resourceId: userId, after });
    return userId;
  }
}
