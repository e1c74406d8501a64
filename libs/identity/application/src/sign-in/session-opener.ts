import { Injectable } from '@nestjs/common';
import { Clock, newId, type Id } from '@housestaff/kernel';
import { ACCESS_MINUTES, MOST_SESSIONS, REFRESH_DAYS } from '@housestaff/identity/domain';
import { AccessTokens, TokenMint } from '../ports/secrets';
import { Sessions, type SessionKind } from '../ports/sessions';
import { Users } from '../ports/users';
import { KnownSessions } from '../identify-session/known-sessions';

export interface SessionOwner {
  readonly organizationId: Id;
  readonly userId: Id;
}

export interface AccessGrant {
  readonly sessionId: Id;
  readonly accessToken: string;
  readonly accessExpiresAt: Date;
}

/** What a signed-in caller holds. Texts of tokens leave the server once and are kept nowhere. */
export interface OpenedSession extends AccessGrant {
  readonly refreshToken: string;
  readonly refreshExpiresAt: Date;
  readonly csrfToken: string;
}

interface SessionParts {
  readonly kind: SessionKind;
  readonly csrfToken: string;
  readonly userAgent: string | null;
  readonly expiresAt: Date;
}

/** Opens sessions and signs their access tokens. Works inside the caller's unit of work. */
@Injectable()
export class SessionOpener {
  constructor(
    private readonly sessions: Sessions,
    private readonly users: Users,
    private readonly mint: TokenMint,
    private readonly accessTokens: AccessTokens,
    private readonly known: KnownSessions,
    private readonly clock: Clock,
  ) {}

  /** The next sign-in goes to the same organization. */
  async openWeb(owner: SessionOwner, userAgent: string | null): Promise<OpenedSession> {
    const refreshExpiresAt = this.inMinutes(REFRESH_DAYS * 24 * 60);
    const csrfToken = this.mint.fresh();
    await this.users.rememberOrganization(owner.userId);
    const sessionId = await this.open(owner, { kind: 'web', csrfToken, userAgent, expiresAt: refreshExpiresAt });
    const refreshToken = this.mint.fresh();
    const hash = this.mint.hash(refreshToken);
    await this.sessions.addToken({ id: newId(this.clock), sessionId, hash, expiresAt: refreshExpiresAt });
    return { ...(await this.access(owner, sessionId)), refreshToken, refreshExpiresAt, csrfToken };
  }

  /** A session that ends with its one access token: for API clients. */
  async openBearer(owner: SessionOwner, userAgent: string | null): Promise<AccessGrant> {
    const sessionId = await this.open(owner, { kind: 'bearer', csrfToken: this.mint.fresh(), userAgent, expiresAt: this.inMinutes(ACCESS_MINUTES) });
    return this.access(owner, sessionId);
  }

  async access(owner: SessionOwner, sessionId: Id): Promise<AccessGrant> {
    const issuedAt = this.clock.now();
    const accessExpiresAt = this.inMinutes(ACCESS_MINUTES);
    const accessToken = await this.accessTokens.sign({ ...owner, sessionId, issuedAt, expiresAt: accessExpiresAt });
    return { sessionId, accessToken, accessExpiresAt };
  }

  private async open({ userId }: SessionOwner, session: SessionParts): Promise<Id> {
    const [id, at] = [newId(this.clock), this.clock.now()];
    const ended = await this.sessions.endBeyond(userId, session.kind, MOST_SESSIONS - 1, at);
    ended.forEach((one) => this.known.forget(one));
    await this.sessions.add({ id, userId, at, ...session });
    return id;
  }

  private inMinutes(minutes: number): Date {
    return new Date(this.clock.now().getTime() + minutes * 60_000);
  }
}
