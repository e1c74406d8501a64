import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork, type Actor, type Id } from '@housestaff/kernel';
import { isSeenDue, NotSignedIn } from '@housestaff/identity/domain';
import { ActorScope } from '../ports/actor-scope';
import { Sessions } from '../ports/sessions';
import { Users } from '../ports/users';
import { KnownSessions, type KnownSession } from './known-sessions';

export interface SessionClaims {
  readonly organizationId: Id;
  readonly userId: Id;
  readonly sessionId: Id;
}

/**
 * Whom a verified access token stands for. It is not audited: it reads nothing that the caller gets to see. Now and then it
 * notes that the session is in use.
 */
@Injectable()
export class IdentifySessionQuery {
  constructor(
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly users: Users,
    private readonly known: KnownSessions,
    private readonly clock: Clock,
  ) {}

  async execute(claims: SessionClaims): Promise<KnownSession> {
    const known = this.known.get(claims.sessionId);
    if (known !== null) return known;
    const { organizationId, userId } = claims;
    const nobody: Actor = { organizationId, userId, label: 'session', grants: [], correlationId: claims.sessionId };
    const session = await this.scope.run(nobody, () => this.uow.run(() => this.load(claims)));
    this.known.remember(claims.sessionId, session);
    return session;
  }

  private async load({ organizationId, userId, sessionId }: SessionClaims): Promise<KnownSession> {
    const state = await this.sessions.find(sessionId);
    const member = await this.users.findMember(userId);
    const now = this.clock.now();
    const open = state !== null && state.userId === userId && state.revokedAt === null && state.expiresAt > now;
    if (!open || member === null || !member.active) throw new NotSignedIn('ended');
    if (isSeenDue(state.lastSeenAt, now)) await this.sessions.seen(sessionId, now);
    const personId = member.personId ?? undefined;
    return { actor: { organizationId, userId, label: member.email, personId, grants: member.grants }, csrfToken: state.csrfToken };
  }
}
