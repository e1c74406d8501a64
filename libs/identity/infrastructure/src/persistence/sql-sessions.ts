import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import {
  Sessions,
  type NewRefreshToken,
  type NewSession,
  type RefreshToken,
  type SessionEnd,
  type SessionKind,
  type SessionState,
} from '@housestaff/identity/application';

interface TokenRow extends Omit<SessionState, 'expiresAt'> {
  readonly tokenId: Id;
  readonly sessionExpiresAt: Date;
  readonly tokenExpiresAt: Date;
  readonly rotatedAt: Date | null;
  readonly successorSalt: Buffer | null;
}

const SESSION = 'f.id, f.user_id as "userId", f.csrf_token as "csrfToken", f.revoked_at as "revokedAt"';

@Injectable()
export class SqlSessions extends Sessions {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async add({ id, userId, kind, csrfToken, expiresAt }: NewSession): Promise<void> {
    const sql = `insert into identity.session_family (organization_id, id, user_id, kind, csrf_token, expires_at)
                 values ($1, $2, $3, $4, $5, $6)`;
    await this.tenant.query(sql, [this.organization(), id, userId, kind, csrfToken, expiresAt]);
  }

  async find(sessionId: Id): Promise<SessionState | null> {
    const sql = `select ${SESSION}, f.expires_at as "expiresAt" from identity.session_family f where f.organization_id = $1 and f.id = $2`;
    const [row] = await this.tenant.query<SessionState>(sql, [this.organization(), sessionId]);
    return row ?? null;
  }

  async endBeyond(userId: Id, kind: SessionKind, most: number, at: Date): Promise<Id[]> {
    const open = `select id from identity.session_family
                   where organization_id = $1 and user_id = $2 and kind = $3 and revoked_at is null and expires_at > $4
                   order by id desc offset $5`;
    const beyond = await this.tenant.query<{ id: Id }>(open, [this.organization(), userId, kind, at, most]);
    for (const { id } of beyond) await this.end(id, 'too-many', at);
    return beyond.map(({ id }) => id);
  }

  async end(sessionId: Id, because: SessionEnd, at: Date): Promise<void> {
    const sql = `update identity.session_family set revoked_at = $3, revoked_because = $4, version = version + 1, changed_at = now()
                  where organization_id = $1 and id = $2 and revoked_at is null`;
    await this.tenant.query(sql, [this.organization(), sessionId, at, because]);
  }

  async extend(sessionId: Id, expiresAt: Date): Promise<void> {
    const sql = `update identity.session_family set expires_at = $3, version = version + 1, changed_at = now()
                  where organization_id = $1 and id = $2`;
    await this.tenant.query(sql, [this.organization(), sessionId, expiresAt]);
  }

  async addToken({ id, sessionId, hash, expiresAt }: NewRefreshToken): Promise<void> {
    const sql = `insert into identity.refresh_token (organization_id, id, family_id, token_hash, expires_at) values ($1, $2, $3, $4, $5)`;
    await this.tenant.query(sql, [this.organization(), id, sessionId, hash, expiresAt]);
  }

  async findToken(tokenId: Id): Promise<RefreshToken | null> {
    const sql = `select t.id as "tokenId", t.expires_at as "tokenExpiresAt", t.rotated_at as "rotatedAt", t.successor_salt as "successorSalt",
                        ${SESSION}, f.expires_at as "sessionExpiresAt"
                   from identity.refresh_token t
                   join identity.session_family f on f.organization_id = t.organization_id and f.id = t.family_id
                  where t.organization_id = $1 and t.id = $2 for update`;
    const [row] = await this.tenant.query<TokenRow>(sql, [this.organization(), tokenId]);
    return row === undefined ? null : tokenOf(row);
  }

  async markRotated(tokenId: Id, at: Date, successorSalt: Buffer): Promise<void> {
    const sql = `update identity.refresh_token set rotated_at = $3, successor_salt = $4, version = version + 1, changed_at = now()
                  where organization_id = $1 and id = $2`;
    await this.tenant.query(sql, [this.organization(), tokenId, at, successorSalt]);
  }

  private organization(): Id {
    return this.actor.get().organizationId;
  }
}

function tokenOf(row: TokenRow): RefreshToken {
  const { tokenId, tokenExpiresAt, rotatedAt, successorSalt, sessionExpiresAt, id, userId, csrfToken, revokedAt } = row;
  const session = { id, userId, csrfToken, revokedAt, expiresAt: sessionExpiresAt };
  return { id: tokenId, expiresAt: tokenExpiresAt, rotatedAt, familyRevokedAt: revokedAt, successorSalt, session };
}
