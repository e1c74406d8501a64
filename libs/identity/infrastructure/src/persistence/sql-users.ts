import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext, violates } from '@housestaff/platform';
import { Users, type Member, type NewUser, type UserLogin } from '@housestaff/identity/application';
import { EmailTaken, type Lockout } from '@housestaff/identity/domain';
import { grantOf, grantsJson, type GrantRow } from './grant-rows';
import { addMembership } from './membership-rows';

interface LoginRow {
  readonly user_id: Id;
  readonly email: string;
  readonly password_hash: string;
  readonly failed_count: number;
  readonly locked_until: Date | null;
  readonly active: boolean;
}

interface MemberRow extends Omit<Member, 'grants'> {
  readonly grants: readonly GrantRow[];
}

const MEMBER = `
  select u.user_id as "userId", u.email, u.active and m.active as active, m.name, m.person_id as "personId", o.name as "organizationName",
         ${grantsJson('identity.role_grant', 'g.organization_id = m.organization_id and g.user_id = m.user_id')} as grants
    from identity.membership m
    join identity.app_user u on u.user_id = m.user_id
    join program.organization_name o on o.organization_id = m.organization_id
   where m.organization_id = $1 and m.user_id = $2`;

@Injectable()
export class SqlUsers extends Users {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async findForLogin(userId: Id): Promise<UserLogin | null> {
    const [row] = await this.tenant.query<LoginRow>('select * from identity.app_user where user_id = $1 for update', [userId]);
    if (row === undefined) return null;
    const lockout = { failedCount: row.failed_count, lockedUntil: row.locked_until };
    return { userId: row.user_id, email: row.email, passwordHash: row.password_hash, lockout, active: row.active };
  }

  async saveLockout(userId: Id, { failedCount, lockedUntil }: Lockout): Promise<void> {
    const sql = 'update identity.app_user set failed_count = $2, locked_until = $3, changed_at = now() where user_id = $1';
    await this.tenant.query(sql, [userId, failedCount, lockedUntil]);
  }

  async findMember(userId: Id): Promise<Member | null> {
    const [row] = await this.tenant.query<MemberRow>(MEMBER, [this.actor.get().organizationId, userId]);
    return row === undefined ? null : { ...row, grants: row.grants.map(grantOf) };
  }

  async add(user: NewUser): Promise<void> {
    await this.addUser(user);
    await addMembership(this.tenant, this.actor.get().organizationId, user);
  }

  async savePassword(userId: Id, passwordHash: string): Promise<void> {
    const sql = 'update identity.app_user set password_hash = $2, password_changed_at = clock_timestamp(), changed_at = now() where user_id = $1';
    await this.tenant.query(sql, [userId, passwordHash]);
  }

  async rememberOrganization(userId: Id): Promise<void> {
    const sql = 'update identity.app_user set last_organization_id = $2 where user_id = $1 and last_organization_id is distinct from $2';
    await this.tenant.query(sql, [userId, this.actor.get().organizationId]);
  }

  private async addUser({ userId, email, passwordHash }: NewUser): Promise<void> {
    try {
      const sql = 'insert into identity.app_user (user_id, email, password_hash) values ($1, $2, $3)';
      await this.tenant.query(sql, [userId, email, passwordHash]);
    } catch (error) {
      if (violates(error, 'app_user_email_key')) throw new EmailTaken(email);
      throw error;
    }
  }
}
