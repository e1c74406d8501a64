import { Injectable } from '@nestjs/common';
import { Clock, InvalidValue, newId, systemUserId, UnitOfWork, type Id } from '@housestaff/kernel';
import { checkPassword, normalEmail, SetupCodeWrong, SetupDone } from '@housestaff/identity/domain';
import { NewUsers, type CreateUser } from '../create-user/new-users';
import { ActorScope } from '../ports/actor-scope';
import { Installation, OrganizationOpener, SetupCodes } from '../ports/installation';
import { PasswordHasher } from '../ports/secrets';
import type { Visit } from '../ports/visit';
import { FreshSession } from '../sign-in/fresh-session';
import type { OpenedSession } from '../sign-in/session-opener';
import type { SignedIn } from '../sign-in/sign-in.use-case';

export interface SetUp extends Visit {
  readonly code: string;
  readonly organizationName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The first organization of an empty installation and its administrator, who is signed in. Of two at once one wins. */
@Injectable()
export class SetUpUseCase {
  constructor(
    private readonly installation: Installation,
    private readonly codes: SetupCodes,
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly organizations: OrganizationOpener,
    private readonly newUsers: NewUsers,
    private readonly hasher: PasswordHasher,
    private readonly fresh: FreshSession,
    private readonly clock: Clock,
  ) {}

  async execute(command: SetUp): Promise<SignedIn<OpenedSession>> {
    await this.assertInvited(command.code);
    const email = normalEmail(command.email);
    const organizationName = command.organizationName.trim();
    if (organizationName === '') throw new InvalidValue('organizationName', command.organizationName, 'a name');
    checkPassword(command.password, email);
    const organizationId = newId(this.clock);
    const founder = { organizationId, userId: systemUserId, label: 'First set-up', grants: [], correlationId: command.correlationId };
    const user: CreateUser = { email, name: command.name, password: command.password, grants: [{ role: 'org-admin' }] };
    const passwordHash = await this.hasher.hash(command.password);
    const { userId, session } = await this.scope.run(founder, () => this.uow.run(() => this.found(organizationName, user, passwordHash, command)));
    this.codes.forget();
    return { session, actor: { ...founder, userId, label: email } };
  }

  /** Whoever is first takes the code along: the others are told that they are late, not that their code is wrong. */
  private async assertInvited(code: string): Promise<void> {
    const right = this.codes.matches(code);
    if (!(await this.installation.isEmpty())) throw new SetupDone();
    if (!right) throw new SetupCodeWrong();
  }

  private async found(name: string, user: CreateUser, passwordHash: string, visit: Visit): Promise<{ userId: Id; session: OpenedSession }> {
    if (!(await this.installation.claim())) throw new SetupDone();
    await this.organizations.open(name);
    const userId = await this.newUsers.add(user, user.email, passwordHash);
    return { userId, session: await this.fresh.open(userId, visit) };
  }
}
