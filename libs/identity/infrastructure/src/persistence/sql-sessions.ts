import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import {
  Sessions,
  type NewRefreshToken,
  type NewSession,
  type OpenSession,
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

/** A session that was proven before the password last changed counts as ended then. */
const SESSION = `f.id, f.user_id as "userId", f.csrf_token as "csrfToken", coalesce(f.last_seen_at, f.created_at) as "lastSeenAt",
  coalesce(f.revoked_at, case when f.proven_at < u.password_changed_at then u.password_changed_at end) as "revokedAt"`;
const OWNER = 'join identity.app_user u on u.user_id = f.user_id';
const CHANGED = 'version = version + 1, changed_at = now() where organization_id = $1';

@Injectable()
export class SqlSessions extends Sessions {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async add({ id, userId, kind, csrfToken, userAgent, at, expiresAt }: NewSession): Promise<void> {
    const sql = `insert into identity.session_family (organization_id, id, user_id, kind, csrf_token, user_agent, last_seen_at, expires_at)
                 values ($1, $2, $3, $4, $5, $6, $7, $8)`;
    await this.tenant.query(sql, [this.organization(), id, userId, kind, csrfToken, userAgent, at, expiresAt]);
  }

  async find(sessionId: Id): Promise<SessionState | null> {
    const sql = `select ${SESSION}, f.expires_at as "expiresAt" from identity.session_family f ${OWNER} where f.organization_id = $1 and f.id = $2`;
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

  async endAll(userId: Id, because: SessionEnd, at: Date, except?: Id): Promise<Id[]> {
    const sql = `update identity.session_family set revoked_at = $3, revoked_because = $4, ${CHANGED}
                    and user_id = $2 and revoked_at is null and expires_at > $3 and id is distinct from $5 returning id`;
    const ended = await this.tenant.query<{ id: Id }>(sql, [this.organization(), userId, at, because, except ?? null]);
    return ended.map(({ id }) => id);
  }

  openOf(userId: Id, at: Date): Promise<OpenSession[]> {
    const sql = `select f.id, f.kind, f.created_at as "openedAt", coalesce(f.last_seen_at, f.created_at) as "lastSeenAt", f.user_agent as "userAgent"
                   from identity.session_family f ${OWNER}
                  where f.organization_id = $1 and f.user_id = $2 and f.revoked_at is null and f.expires_at > $3 and f.proven_at >= u.password_changed_at
                  order by 4 desc, f.id desc`;
    return this.tenant.query<OpenSession>(sql, [this.organization(), userId, at]);
  }

  async seen(sessionId: Id, at: Date): Promise<void> {
    const sql = 'update identity.session_family set last_seen_at = $3 where organization_id = $1 and id = $2 and revoked_at is null';
    await this.tenant.query(sql, [this.organization(), sessionId, at]);
  }

  async proveAgain(sessionId: Id): Promise<void> {
    await this.tenant.query(`update identity.session_family set proven_at = clock_timestamp(), ${CHANGED} and id = $2`, [this.organization(), sessionId]);
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
                   join identity.session_family f on f.organization_id = t.organization_id and f.id = t.family_id ${OWNER}
                  where t.organization_id = $1 and t.id = $2 for update of t, f`;
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
  const { tokenId, tokenExpiresAt, rotatedAt, successorSalt, sessionExpiresAt, id, userId, csrfToken, lastSeenAt, revokedAt } = row;
  const session = { id, userId, csrfToken, revokedAt, lastSeenAt, expiresAt: sessionExpiresAt };
  return { id: tokenId, expiresAt: tokenExpiresAt, rotatedAt, familyRevokedAt: revokedAt, successorSalt, session };
}
