import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { ResetLinks, type NewResetLink, type ResetLinkRecord } from '@housestaff/identity/application';

const REVOKE = `update identity.reset_link set revoked_at = $3, version = version + 1, changed_at = now()
                 where organization_id = $1 and used_at is null and revoked_at is null`;

@Injectable()
export class SqlResetLinks extends ResetLinks {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async find(id: Id): Promise<ResetLinkRecord | null> {
    const sql = `select id, user_id as "userId", expires_at as "expiresAt", used_at as "usedAt", revoked_at as "revokedAt", by_operator as "byOperator"
                   from identity.reset_link where organization_id = $1 and id = $2 for update`;
    const [link] = await this.tenant.query<ResetLinkRecord>(sql, [this.organization(), id]);
    return link ?? null;
  }

  async add({ id, userId, tokenHash, expiresAt, madeBy, byOperator }: NewResetLink): Promise<void> {
    const sql = `insert into identity.reset_link (organization_id, id, user_id, token_hash, expires_at, made_by, by_operator) values ($1, $2, $3, $4, $5, $6, $7)`;
    await this.tenant.query(sql, [this.organization(), id, userId, tokenHash, expiresAt, madeBy, byOperator]);
  }

  async use(id: Id, at: Date): Promise<void> {
    const sql = 'update identity.reset_link set used_at = $3, version = version + 1, changed_at = now() where organization_id = $1 and id = $2';
    await this.tenant.query(sql, [this.organization(), id, at]);
  }

  async revokeAround(userId: Id, at: Date): Promise<void> {
    await this.tenant.query(`${REVOKE} and (user_id = $2 or made_by = $2)`, [this.organization(), userId, at]);
  }

  async revokeFor(userId: Id, at: Date): Promise<void> {
    await this.tenant.query(`${REVOKE} and user_id = $2`, [this.organization(), userId, at]);
  }

  private organization(): Id {
    return this.actor.get().organizationId;
  }
}
