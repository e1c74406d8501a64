import { Injectable } from '@nestjs/common';
import { AuditTrail, CurrentActor, type Id } from '@housestaff/kernel';
import type { Visit } from '../ports/visit';
import { SessionOpener, type OpenedSession } from './session-opener';

/** Opens a session of the web for someone who has just proven who they are, and says so in the audit. Works inside the caller's unit of work. */
@Injectable()
export class FreshSession {
  constructor(
    private readonly opener: SessionOpener,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
  ) {}

  async open(userId: Id, { userAgent }: Pick<Visit, 'userAgent'>): Promise<OpenedSession> {
    const { organizationId } = this.actor.get();
    const session = await this.opener.openWeb({ organizationId, userId }, userAgent ?? null);
    await this.audit.record({ action: 'identity.session.open', resource: 'session', resourceId: session.sessionId, after: { userId } });
    return session;
  }
}
