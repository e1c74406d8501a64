import { Injectable } from '@nestjs/common';
import { AuditTrail, DomainError, UnitOfWork, type Actor } from '@housestaff/kernel';
import { BadCredentials, normalEmail } from '@housestaff/identity/domain';
import { ActorScope } from '../ports/actor-scope';
import { LoginDirectory, type LoginPlace } from '../ports/login-directory';
import { PasswordHasher } from '../ports/secrets';
import { Users } from '../ports/users';
import type { Visit } from '../ports/visit';
import { actorAt } from './opened-for';
import { PasswordCheck } from './password-check';
import { SessionOpener, type AccessGrant, type OpenedSession } from './session-opener';

export interface SignIn extends Visit {
  readonly email: string;
  readonly password: string;
}

export interface SignedIn<S> {
  readonly session: S;
  readonly actor: Actor;
}

/** E-mail and password in, a session out. An unknown e-mail takes as long as a wrong password and answers the same. */
@Injectable()
export class SignInUseCase {
  constructor(
    private readonly directory: LoginDirectory,
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly users: Users,
    private readonly passwords: PasswordCheck,
    private readonly opener: SessionOpener,
    private readonly hasher: PasswordHasher,
    private readonly audit: AuditTrail,
  ) {}

  /** For the web: access, refresh and CSRF token. */
  execute(command: SignIn): Promise<SignedIn<OpenedSession>> {
    return this.signIn(command, (place) => this.opener.openWeb(place, command.userAgent ?? null));
  }

  /** For API clients: one access token that ends after 15 minutes. */
  executeForClient(command: SignIn): Promise<SignedIn<AccessGrant>> {
    return this.signIn(command, (place) => this.opener.openBearer(place, command.userAgent ?? null));
  }

  private async signIn<S extends AccessGrant>(command: SignIn, open: (place: LoginPlace) => Promise<S>): Promise<SignedIn<S>> {
    const email = normalEmail(command.email);
    const place = await this.directory.byEmail(email);
    if (place === null) {
      await this.hasher.verifyNothing(command.password);
      throw new BadCredentials();
    }
    const actor = actorAt(place, email, command);
    const outcome = await this.scope.run(actor, () => this.uow.run(() => this.attempt(place, command.password, open)));
    if (outcome instanceof DomainError) throw outcome;
    return { session: outcome, actor };
  }

  private async attempt<S extends AccessGrant>(place: LoginPlace, password: string, open: (place: LoginPlace) => Promise<S>): Promise<S | DomainError> {
    const refusal = await this.passwords.refusal(place.userId, password);
    if (refusal !== null) return refusal;
    const member = await this.users.findMember(place.userId);
    if (!member?.active) return new BadCredentials();
    const session = await open(place);
    await this.audit.record({ action: 'identity.session.open', resource: 'session', resourceId: session.sessionId, after: { userId: place.userId } });
    return session;
  }
}
