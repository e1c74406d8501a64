import { Injectable } from '@nestjs/common';
import { InvalidValue, UnitOfWork, type Grant, type Id } from '@housestaff/kernel';
import { checkPassword, EmailTaken, isRole, normalEmail, ROLES, UnknownRole } from '@housestaff/identity/domain';
import { LoginDirectory } from '../ports/login-directory';
import { PasswordHasher } from '../ports/secrets';
import { NewUsers, type CreateUser } from './new-users';

/** A new user as a member of the actor's organization. The answer is the user's id. */
@Injectable()
export class CreateUserUseCase {
  constructor(
    private readonly directory: LoginDirectory,
    private readonly uow: UnitOfWork,
    private readonly newUsers: NewUsers,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(command: CreateUser): Promise<Id> {
    const email = normalEmail(command.email);
    checkPassword(command.password, email);
    this.checkGrants(command.grants);
    if (command.name.trim() === '') throw new InvalidValue('name', command.name, 'a name');
    if (await this.directory.emailTaken(email)) throw new EmailTaken(email);
    const passwordHash = await this.hasher.hash(command.password);
    return this.uow.run(() => this.newUsers.add(command, email, passwordHash));
  }

  private checkGrants(grants: readonly Grant[]): void {
    if (grants.length === 0) throw new InvalidValue('grants', 'none', 'at least one role');
    const unknown = grants.find((grant) => !isRole(grant.role));
    if (unknown !== undefined) throw new UnknownRole(unknown.role, ROLES);
  }
}
