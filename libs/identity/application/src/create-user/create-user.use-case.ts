import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, InvalidValue, newId, UnitOfWork, type Grant, type Id } from '@housestaff/kernel';
import { checkPassword, EmailTaken, isRole, normalEmail, ROLES, UnknownRole } from '@housestaff/identity/domain';
import { LoginDirectory } from '../ports/login-directory';
import { PasswordHasher } from '../ports/secrets';
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

/** A new user as a member of the actor's organization. The answer is the user's id. */
@Injectable()
export class CreateUserUseCase {
  constructor(
    private readonly directory: LoginDirectory,
    private readonly uow: UnitOfWork,
    private readonly users: Users,
    private readonly hasher: PasswordHasher,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  async execute(command: CreateUser): Promise<Id> {
    const email = normalEmail(command.email);
    checkPassword(command.password, email);
    this.checkGrants(command.grants);
    if (command.name.trim() === '') throw new InvalidValue('name', command.name, 'a name');
    if (await this.directory.emailTaken(email)) throw new EmailTaken(email);
    const passwordHash = await this.hasher.hash(command.password);
    return this.uow.run(() => this.add(command, email, passwordHash));
  }

  private async add(command: CreateUser, email: string, passwordHash: string): Promise<Id> {
    const userId = newId(this.clock);
    const grants = command.grants.map((grant) => ({ ...grant, id: newId(this.clock) }));
    const personId = command.personId ?? null;
    await this.users.add({ userId, email, passwordHash, name: command.name.trim(), personId, grants });
    const after = { email, personId, grants: command.grants, by: this.actor.get().userId };
    await this.audit.record({ action: 'identity.user.create', resource: 'user', resourceId: userId, after });
    return userId;
  }

  private checkGrants(grants: readonly Grant[]): void {
    if (grants.length === 0) throw new InvalidValue('grants', 'none', 'at least one role');
    const unknown = grants.find((grant) => !isRole(grant.role));
    if (unknown !== undefined) throw new UnknownRole(unknown.role, ROLES);
  }
}
