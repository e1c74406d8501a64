import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext, violates } from '@housestaff/platform';
import { Invitations, type InvitationRecord, type NewInvitation } from '@housestaff/identity/application';
import { InvitationOpen } from '@housestaff/identity/domain';
import { addInvitationGrants, grantOf, grantsJson, type GrantRow } from './grant-rows';

interface InvitationRow extends Omit<InvitationRecord, 'grants'> {
  readonly grants: readonly GrantRow[];
}

const SELECT = `
  select i.id, i.email, i.name, i.person_id as "personId", i.created_at as "createdAt", i.expires_at as "expiresAt", i.accepted_at as "acceptedAt",
         i.revoked_at as "revokedAt", i.invited_by as "invitedBy", m.name as "invitedByName",
         ${grantsJson('identity.invitation_grant', 'g.organization_id = i.organization_id and g.invitation_id = i.id')} as grants
    from identity.invitation i
    left join identity.membership m on m.organization_id = i.organization_id and m.user_id = i.invited_by
   where i.organization_id = $1`;

const PENDING = 'and i.accepted_at is null and i.revoked_at is null';
const CHANGED = 'version = version + 1, changed_at = now() where organization_id = $1 and id = $2';

@Injectable()
export class SqlInvitations extends Invitations {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  all(): Promise<InvitationRecord[]> {
    return this.rows('order by i.id desc', []);
  }

  async find(id: Id): Promise<InvitationRecord | null> {
    const [invitation] = await this.rows('and i.id = $2 for update of i', [id]);
    return invitation ?? null;
  }

  async findPending(email: string): Promise<InvitationRecord | null> {
    const [invitation] = await this.rows(`and i.email = $2 ${PENDING}`, [email]);
    return invitation ?? null;
  }

  pendingBy(userId: Id): Promise<InvitationRecord[]> {
    return this.rows(`and i.invited_by = $2 ${PENDING}`, [userId]);
  }

  async add({ id, email, name, personId, expiresAt, invitedBy, grants, tokenHash }: NewInvitation): Promise<void> {
    const sql = `insert into identity.invitation (organization_id, id, email, name, person_id, expires_at, invited_by, token_hash)
                 values ($1, $2, $3, $4, $5, $6, $7, $8)`;
    try {
      await this.tenant.query(sql, [this.organization(), id, email, name, personId, expiresAt, invitedBy, tokenHash]);
    } catch (error) {
      if (violates(error, 'invitation_open')) throw new InvitationOpen(id, email);
      throw error;
    }
    await addInvitationGrants(this.tenant, this.organization(), id, grants);
  }

  async renew(id: Id, by: Id, tokenHash: Buffer, expiresAt: Date): Promise<void> {
    const sql = `update identity.invitation set token_hash = $3, expires_at = $4, invited_by = $5, revoked_at = null, ${CHANGED}`;
    await this.tenant.query(sql, [this.organization(), id, tokenHash, expiresAt, by]);
  }

  async accept(id: Id, at: Date): Promise<void> {
    await this.tenant.query(`update identity.invitation set accepted_at = $3, ${CHANGED}`, [this.organization(), id, at]);
  }

  async revoke(id: Id, at: Date): Promise<void> {
    await this.tenant.query(`update identity.invitation set revoked_at = $3, ${CHANGED}`, [this.organization(), id, at]);
  }

  private async rows(narrowed: string, parameters: readonly unknown[]): Promise<InvitationRecord[]> {
    const rows = await this.tenant.query<InvitationRow>(`${SELECT} ${narrowed}`, [this.organization(), ...parameters]);
    return rows.map((row) => ({ ...row, grants: row.grants.map(grantOf) }));
  }

  private organization(): Id {
    return this.actor.get().organizationId;
  }
}
