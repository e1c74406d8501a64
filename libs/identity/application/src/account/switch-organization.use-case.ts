import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { KnownSessions } from '../identify-session/known-sessions';
import { ActorScope } from '../ports/actor-scope';
import { Sessions } from '../ports/sessions';
import { Users } from '../ports/users';
import type { Visit } from '../ports/visit';
import { FreshSession } from '../sign-in/fresh-session';
import type { OpenedSession } from '../sign-in/session-opener';
import type { SignedIn } from '../sign-in/sign-in.use-case';

export interface SwitchOrganization extends Visit {
  readonly organizationId: Id;
  /** The one that asks, and ends. */
  readonly sessionId: Id;
}

/** A session in another organization that one belongs to, in place of this one. */
@Injectable()
export class SwitchOrganizationUseCase {
  constructor(
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly fresh: FreshSession,
    private readonly known: KnownSessions,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  async execute({ organizationId, sessionId, ...visit }: SwitchOrganization): Promise<SignedIn<OpenedSession>> {
    const here = this.actor.get();
    const there = { ...here, organizationId, grants: [], personId: undefined };
    const session = await this.scope.run(there, () => this.uow.run(() => this.enter(organizationId, visit)));
    await this.uow.run(() => this.leave(sessionId, organizationId));
    this.known.forget(sessionId);
    return { session, actor: there };
  }

  private async enter(organizationId: Id, visit: Visit): Promise<OpenedSession> {
    const { userId } = this.actor.get();
    const member = await this.users.findMember(userId);
    if (!member?.active) throw new NotFound('organization', organizationId);
    return this.fresh.open(userId, visit);
  }

  private async leave(sessionId: Id, to: Id): Promise<void> {
    await this.sessions.end(sessionId, 'switched', this.clock.now());
    await this.audit.record({ action: 'identity.session.close', resource: 'session', resourceId: sessionId, after: { userId: this.actor.get().userId, switchedTo: to } });
  }
}
