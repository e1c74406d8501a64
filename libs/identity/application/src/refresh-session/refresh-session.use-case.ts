import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, DomainError, newId, UnitOfWork, type Actor } from '@housestaff/kernel';
import { decideRefresh, NotSignedIn, REFRESH_DAYS, RefreshReused } from '@housestaff/identity/domain';
import { KnownSessions } from '../identify-session/known-sessions';
import { ActorScope } from '../ports/actor-scope';
import { LoginDirectory, type RefreshPlace } from '../ports/login-directory';
import { TokenMint } from '../ports/secrets';
import { Sessions, type RefreshToken } from '../ports/sessions';
import { Users } from '../ports/users';
import { SessionOpener, type OpenedSession, type SessionOwner } from '../sign-in/session-opener';
import type { SignedIn } from '../sign-in/sign-in.use-case';

export interface RefreshSession {
  readonly refreshToken: string;
  readonly correlationId: string;
}

/** Spends a refresh token for its successor. A token spent before, after the grace, ends the whole session. */
@Injectable()
export class RefreshSessionUseCase {
  constructor(
    private readonly directory: LoginDirectory,
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly users: Users,
    private readonly mint: TokenMint,
    private readonly opener: SessionOpener,
    private readonly known: KnownSessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ refreshToken, correlationId }: RefreshSession): Promise<SignedIn<OpenedSession>> {
    const place = await this.directory.byRefreshHash(this.mint.hash(refreshToken));
    if (place === null) throw new NotSignedIn('ended');
    const { organizationId, userId } = place;
    const bearer: Actor = { organizationId, userId, label: 'refresh token', grants: [], correlationId };
    const outcome = await this.scope.run(bearer, () => this.uow.run(() => this.refresh(place, refreshToken, bearer)));
    if (outcome instanceof DomainError) throw outcome;
    return outcome;
  }

  /** Refusals are returned: ending a family must stay when the caller refuses. */
  private async refresh(place: RefreshPlace, text: string, bearer: Actor): Promise<SignedIn<OpenedSession> | DomainError> {
    const token = await this.sessions.findToken(place.tokenId);
    if (token === null) return new NotSignedIn('ended');
    const decision = decideRefresh(token, this.clock.now());
    if (decision === 'ended') return new NotSignedIn('ended');
    if (decision === 'reused') return this.endFamily(token);
    const member = await this.users.findMember(place.userId);
    if (member === null || !member.active) return new NotSignedIn('ended');
    const session = await this.succeed(token, text, place);
    return { session, actor: { ...bearer, label: member.email } };
  }

  private async endFamily(token: RefreshToken): Promise<DomainError> {
    const { id, userId } = token.session;
    await this.sessions.end(id, 'reuse', this.clock.now());
    this.known.forget(id);
    await this.audit.record({ action: 'identity.session.end-reused', resource: 'session', resourceId: id, after: { userId, tokenId: token.id } });
    return new RefreshReused();
  }

  private async succeed(token: RefreshToken, text: string, owner: SessionOwner): Promise<OpenedSession> {
    const salt = token.successorSalt ?? this.mint.salt();
    const refreshToken = this.mint.successor(text, salt);
    const refreshExpiresAt = new Date(this.clock.now().getTime() + REFRESH_DAYS * 86_400_000);
    if (token.successorSalt === null) await this.spend(token, salt, refreshToken, refreshExpiresAt);
    const access = await this.opener.access({ organizationId: owner.organizationId, userId: owner.userId }, token.session.id);
    return { ...access, refreshToken, refreshExpiresAt, csrfToken: token.session.csrfToken };
  }

  private async spend(token: RefreshToken, salt: Buffer, successor: string, expiresAt: Date): Promise<void> {
    const { id, session } = token;
    await this.sessions.markRotated(id, this.clock.now(), salt);
    await this.sessions.addToken({ id: newId(this.clock), sessionId: session.id, hash: this.mint.hash(successor), expiresAt });
    await this.sessions.extend(session.id, expiresAt);
    await this.sessions.seen(session.id, this.clock.now());
    await this.audit.record({ action: 'identity.session.refresh', resource: 'session', resourceId: session.id, after: { userId: session.userId } });
  }
}
