import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, UnitOfWork } from '@housestaff/kernel';
import { KnownSessions } from '../identify-session/known-sessions';
import { ActorScope } from '../ports/actor-scope';
import { LoginDirectory } from '../ports/login-directory';
import { TokenMint } from '../ports/secrets';
import { Sessions } from '../ports/sessions';

export interface SignOut {
  readonly refreshToken: string | undefined;
  readonly correlationId: string;
}

/** Ends the session that a refresh token belongs to. Signing out twice, or without a session, is no error. */
@Injectable()
export class SignOutUseCase {
  constructor(
    private readonly directory: LoginDirectory,
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly mint: TokenMint,
    private readonly known: KnownSessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ refreshToken, correlationId }: SignOut): Promise<void> {
    if (refreshToken === undefined) return;
    const place = await this.directory.byRefreshHash(this.mint.hash(refreshToken));
    if (place === null) return;
    const { organizationId, userId } = place;
    const actor = { organizationId, userId, label: 'refresh token', grants: [], correlationId };
    await this.scope.run(actor, () => this.uow.run(() => this.end(place.tokenId)));
  }

  private async end(tokenId: string): Promise<void> {
    const token = await this.sessions.findToken(tokenId);
    if (token === null || token.session.revokedAt !== null) return;
    const { id, userId } = token.session;
    await this.sessions.end(id, 'logout', this.clock.now());
    this.known.forget(id);
    await this.audit.record({ action: 'identity.session.close', resource: 'session', resourceId: id, after: { userId } });
  }
}
