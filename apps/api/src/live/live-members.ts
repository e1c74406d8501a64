import { Injectable } from '@nestjs/common';
import type { Socket } from 'socket.io';
import { type Actor, DomainError, type Id } from '@housestaff/kernel';
import { IdentifySessionQuery, KnownSessions } from '@housestaff/identity/application';
import type { Caller } from '../auth/caller';
import type { Ended, LiveMessages } from './live-messages';
import { roomsOf } from './rooms';

export interface Member {
  readonly organizationId: Id;
  readonly userId: Id;
  readonly sessionId: Id;
  /** When the access token ends that it came with. */
  readonly until: Date;
}

export type LiveSocket = Socket<Record<string, never>, LiveMessages, Record<string, never>, Member>;

/** Who is behind each socket: puts it into its rooms, and ends it when its session does. */
@Injectable()
export class LiveMembers {
  constructor(
    private readonly identify: IdentifySessionQuery,
    private readonly known: KnownSessions,
  ) {}

  async admit(socket: LiveSocket, { actor, sessionId, expiresAt }: Caller): Promise<void> {
    const { organizationId, userId } = actor;
    Object.assign(socket.data, { organizationId, userId, sessionId, until: expiresAt });
    await socket.join(roomsOf(actor));
  }

  /** Grants or the session may have changed. What the database can't say just now is asked again later. */
  async look(socket: LiveSocket): Promise<void> {
    if (!socket.connected) return;
    this.known.forget(socket.data.sessionId);
    try {
      const { actor } = await this.identify.execute(socket.data);
      // One that has closed meanwhile would stay in its rooms for ever.
      if (socket.connected) await this.move(socket, actor);
    } catch (error) {
      if (error instanceof DomainError) end(socket, 'signed-out');
    }
  }

  private async move(socket: LiveSocket, actor: Omit<Actor, 'correlationId'>): Promise<void> {
    const wanted = new Set([socket.id, ...roomsOf(actor)]);
    for (const room of socket.rooms) if (!wanted.has(room)) await socket.leave(room);
    await socket.join([...wanted]);
  }
}

/** The client is told why, because by itself it would not come back. */
export function end(socket: LiveSocket, why: Ended): void {
  socket.emit('ended', why);
  socket.disconnect(true);
}
