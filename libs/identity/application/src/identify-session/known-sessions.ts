import { Injectable } from '@nestjs/common';
import { Clock, type Actor, type Id } from '@housestaff/kernel';

/** Who a session belongs to, as of a moment ago. */
export interface KnownSession {
  readonly actor: Omit<Actor, 'correlationId'>;
  readonly csrfToken: string;
}

interface Remembered {
  readonly session: KnownSession;
  readonly until: number;
}

const SECONDS = 10;
const MOST = 20_000;

/**
 * Spares the database a look-up on every request. What changes elsewhere (a grant, a revoked session on another instance)
 * is noticed within ten seconds; what ends here is forgotten at once.
 */
@Injectable()
export class KnownSessions {
  private readonly remembered = new Map<Id, Remembered>();

  constructor(private readonly clock: Clock) {}

  get(sessionId: Id): KnownSession | null {
    const found = this.remembered.get(sessionId);
    if (found === undefined || found.until <= this.clock.now().getTime()) return null;
    return found.session;
  }

  remember(sessionId: Id, session: KnownSession): void {
    if (this.remembered.size >= MOST) this.remembered.clear();
    this.remembered.set(sessionId, { session, until: this.clock.now().getTime() + SECONDS * 1000 });
  }

  forget(sessionId: Id): void {
    this.remembered.delete(sessionId);
  }

  /** Of every organization. */
  forgetUser(userId: Id): void {
    for (const [id, { session }] of this.remembered) if (session.actor.userId === userId) this.remembered.delete(id);
  }
}
