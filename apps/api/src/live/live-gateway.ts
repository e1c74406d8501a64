import type { Server as HttpServer } from 'node:http';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Express, Request } from 'express';
import { DomainError, type Id } from '@housestaff/kernel';
import { ChangeStream, Health, Metrics, type ChangeNotice } from '@housestaff/platform';
import { SameOrigin } from '../auth/same-origin';
import { Handshake } from './handshake';
import { LiveFigures } from './live-figures';
import { end, LiveMembers, type LiveSocket } from './live-members';
import { changedBy } from './live-messages';
import { openLiveServer, type LiveServer } from './live-server';
import { memberRoom, roomsFor } from './rooms';

/** Tabs and devices of one user at one instance. */
const MOST_SOCKETS = 20;
const EXPIRY_LOOK_MS = 5000;
/** Notices say at once when a session ends; this finds one whose time is up. */
const SESSION_LOOK_MS = 60_000;
/** Signing in and renewing come by the second and change nobody's rights. */
const CHANGES_RIGHTS = ['identity.session.close', 'identity.session.end-reused', 'identity.user.change', 'identity.user.remove', 'identity.user.reset-password', 'identity.user.set-grants'];
/** Names the session that stays. */
const CLOSES_OTHERS = 'identity.session.close-others';

/** Tells browsers what has changed, each only of what they may read. */
@Injectable()
export class LiveGateway implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly figures: LiveFigures;
  private server: LiveServer | undefined;
  private readonly timers: NodeJS.Timeout[] = [];
  private listening: Promise<void> | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly stream: ChangeStream,
    private readonly handshake: Handshake,
    private readonly members: LiveMembers,
    private readonly origin: SameOrigin,
    private readonly health: Health,
    metrics: Metrics,
  ) {
    this.figures = new LiveFigures(metrics, () => this.sockets().length, () => this.stream.isOpen);
  }

  onApplicationBootstrap(): void {
    const { httpAdapter } = this.host;
    const admits = (request: Request): boolean => !this.health.isStopping && this.origin.admits(request);
    const server = openLiveServer(httpAdapter.getHttpServer() as HttpServer, httpAdapter.getInstance<Express>(), admits);
    this.server = server;
    server.use((socket, next) => void this.admit(socket).then(() => next(), (error: unknown) => next(refusal(error))));
    server.on('connection', (socket) => socket.onAny(() => socket.disconnect(true)));
    this.timers.push(setInterval(() => this.endExpired(), EXPIRY_LOOK_MS).unref());
    this.timers.push(setInterval(() => this.lookAt(this.sockets()), SESSION_LOOK_MS).unref());
  }

  /** Clients take a transport that closed for an accident, and come back at another instance. */
  beforeApplicationShutdown(): void {
    this.timers.forEach(clearInterval);
    this.server?.engine.close();
  }

  private async admit(socket: LiveSocket): Promise<void> {
    const caller = await this.handshake.identify(socket.request as Request);
    if (this.socketsOf(caller.actor.userId).length >= MOST_SOCKETS) throw new Error('Too many sockets of one user');
    this.listening ??= this.stream.listen({ heard: (notice) => this.hear(notice), missed: () => this.catchUp() });
    await this.listening;
    await this.members.admit(socket, caller);
  }

  private hear(notice: ChangeNotice): void {
    this.lookAt(this.concerned(notice));
    const rooms = roomsFor(notice);
    if (rooms.length === 0) return;
    this.figures.told();
    this.server?.local.to(rooms).emit('changed', changedBy(notice));
  }

  private catchUp(): void {
    this.server?.local.emit('resync');
    this.lookAt(this.sockets());
  }

  private endExpired(): void {
    const now = new Date();
    for (const socket of this.sockets()) if (socket.data.until <= now) end(socket, 'expired');
  }

  private lookAt(sockets: readonly LiveSocket[]): void {
    void (async () => {
      for (const socket of sockets) await this.members.look(socket);
    })();
  }

  /** Whose rights or session it may have changed. A user's in other organizations too: a new password ends all of their sessions. */
  private concerned({ kind, organizationId, resource, resourceId }: ChangeNotice): LiveSocket[] {
    if (!CHANGES_RIGHTS.some((start) => kind.startsWith(start))) return [];
    if (resource === 'user') return this.socketsOf(resourceId);
    return kind === CLOSES_OTHERS ? this.inRoom(memberRoom(organizationId)) : this.sockets().filter(({ data }) => data.sessionId === resourceId);
  }

  private sockets(): LiveSocket[] {
    return [...(this.server?.sockets.sockets.values() ?? [])];
  }

  private socketsOf(userId: Id): LiveSocket[] {
    return this.sockets().filter(({ data }) => data.userId === userId);
  }

  private inRoom(room: string): LiveSocket[] {
    return this.sockets().filter(({ rooms }) => rooms.has(room));
  }
}

/** `signed-out`: renew the session and come back. `later`: too many sockets, or no database just now. */
function refusal(error: unknown): Error {
  return new Error(error instanceof DomainError ? 'signed-out' : 'later');
}
