import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, UnitOfWork, type Id } from '@housestaff/kernel';
import { checkPassword, NO_FAILURES } from '@housestaff/identity/domain';
import { KnownSessions } from '../identify-session/known-sessions';
import { ActorScope } from '../ports/actor-scope';
import type { ResetLinkPlace } from '../ports/login-directory';
import { ResetLinks } from '../ports/reset-links';
import { PasswordHasher } from '../ports/secrets';
import { Sessions } from '../ports/sessions';
import { Users } from '../ports/users';
import type { Visit } from '../ports/visit';
import { FreshSession } from '../sign-in/fresh-session';
import type { OpenedSession } from '../sign-in/session-opener';
import type { SignedIn } from '../sign-in/sign-in.use-case';
import { ResetLinkHolder } from './reset-link-holder';

export interface AcceptResetLink extends Visit {
  readonly token: string;
  /** The new one. */
  readonly password: string;
}

/** Sets a new password, unlocks the login, ends its sessions everywhere, and opens one here. Of two at once one does. */
@Injectable()
export class AcceptResetLinkUseCase {
  constructor(
    private readonly holder: ResetLinkHolder,
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly links: ResetLinks,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly hasher: PasswordHasher,
    private readonly fresh: FreshSession,
    private readonly known: KnownSessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ token, password, ...visit }: AcceptResetLink): Promise<SignedIn<OpenedSession>> {
    const { place, holder } = await this.holder.find(token, visit);
    const { member } = await this.scope.run(holder, () => this.uow.run(() => this.holder.open(place)));
    checkPassword(password, member.email);
    const passwordHash = await this.hasher.hash(password);
    const actor = { ...holder, label: member.email };
    const session = await this.scope.run(actor, () => this.uow.run(() => this.reset(place, passwordHash, visit)));
    this.known.forgetUser(place.userId);
    return { session, actor };
  }

  private async reset(place: ResetLinkPlace, passwordHash: string, visit: Visit): Promise<OpenedSession> {
    // Held from here on: nobody joins another organization with the old password meanwhile.
    await this.users.findForLogin(place.userId);
    const { link } = await this.holder.open(place);
    const now = this.clock.now();
    await this.links.use(link.id, now);
    await this.users.savePassword(place.userId, passwordHash);
    await this.users.saveLockout(place.userId, NO_FAILURES);
    const ended = await this.endSessions(place.userId, now);
    await this.audit.record({ action: 'identity.user.reset-password', resource: 'user', resourceId: place.userId, after: { linkId: link.id, sessionsEnded: ended } });
    return this.fresh.open(place.userId, visit);
  }

  private async endSessions(userId: Id, now: Date): Promise<number> {
    return (await this.sessions.endAll(userId, 'password', now)).length;
  }
}
