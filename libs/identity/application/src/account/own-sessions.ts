import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { deviceOf } from '@housestaff/identity/domain';
import { KnownSessions } from '../identify-session/known-sessions';
import { Sessions, type OpenSession } from '../ports/sessions';

export interface OwnSessionView extends Pick<OpenSession, 'id' | 'kind' | 'openedAt' | 'lastSeenAt'> {
  /** The one that asks. */
  readonly current: boolean;
  /** e.g. `Chrome on Windows`. */
  readonly device: string;
}

/** Where whoever is signed in is signed in to this organization, last seen first. */
@Injectable()
export class ListOwnSessionsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  execute(currentId: Id): Promise<OwnSessionView[]> {
    return this.uow.run(async () => {
      const open = await this.sessions.openOf(this.actor.get().userId, this.clock.now());
      await this.audit.record({ action: 'identity.session.list', resource: 'session', query: { found: open.length } });
      return open.map(({ id, kind, openedAt, lastSeenAt, userAgent }) => ({ id, current: id === currentId, openedAt, lastSeenAt, device: deviceOf(userAgent), kind }));
    });
  }
}

/** Signs one of one's own sessions out. Another user's does not exist. */
@Injectable()
export class EndOwnSessionUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly known: KnownSessions,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  async execute(sessionId: Id): Promise<void> {
    await this.uow.run(async () => {
      const { userId } = this.actor.get();
      const session = await this.sessions.find(sessionId);
      if (session === null || session.userId !== userId) throw new NotFound('session', sessionId);
      if (session.revokedAt === null) await this.sessions.end(sessionId, 'closed', this.clock.now());
      await this.audit.record({ action: 'identity.session.close', resource: 'session', resourceId: sessionId, before: { open: session.revokedAt === null }, after: { userId } });
    });
    this.known.forget(sessionId);
  }
}

/** Signs out everywhere else. The answer is how many sessions ended. */
@Injectable()
export class EndOtherSessionsUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly known: KnownSessions,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  async execute(currentId: Id): Promise<number> {
    const ended = await this.uow.run(async () => {
      const { userId } = this.actor.get();
      const ids = await this.sessions.endAll(userId, 'closed', this.clock.now(), currentId);
      await this.audit.record({ action: 'identity.session.close-others', resource: 'session', resourceId: currentId, after: { userId, ended: ids } });
      return ids;
    });
    ended.forEach((id) => this.known.forget(id));
    return ended.length;
  }
}
