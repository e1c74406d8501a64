import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { Members, type MemberFields, type MemberRecord, type NewMember } from '@housestaff/identity/application';
import { addRoleGrants, grantOf, grantsJson, type GrantRow, type IdentifiedGrant } from './grant-rows';
import { addMembership, orPersonTaken } from './membership-rows';

interface MemberRow extends Omit<MemberRecord, 'grants'> {
  readonly grants: readonly GrantRow[];
}

/** Those that were opened before the last use was noted have none. */
const SESSIONS = 'from identity.session_family f where f.organization_id = m.organization_id and f.user_id = m.user_id';

const SELECT = `
  select u.user_id as "userId", u.email, m.name, m.person_id as "personId", p.name as "personName", u.active and m.active as active, m.version,
         coalesce((select max(f.last_seen_at) ${SESSIONS}), (select max(f.created_at) ${SESSIONS})) as "lastSeenAt",
         ${grantsJson('identity.role_grant', 'g.organization_id = m.organization_id and g.user_id = m.user_id')} as grants
    from identity.membership m
    join identity.app_user u on u.user_id = m.user_id
    left join people.person_name p on p.organization_id = m.organization_id and p.person_id = m.person_id
   where m.organization_id = $1`;

@Injectable()
export class SqlMembers extends Members {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async hold(): Promise<void> {
    await this.tenant.query("select pg_advisory_xact_lock(hashtextextended('identity.members ' || $1, 0))", [this.organization()]);
  }

  all(): Promise<MemberRecord[]> {
    return this.rows('order by lower(m.name), u.email', []);
  }

  among(users: readonly Id[], people: readonly Id[]): Promise<MemberRecord[]> {
    return this.rows('and (m.user_id = any($2::uuid[]) or m.person_id = any($3::uuid[])) order by lower(m.name), u.email', [users, people]);
  }

  async find(userId: Id): Promise<MemberRecord | null> {
    const [member] = await this.rows('and m.user_id = $2', [userId]);
    return member ?? null;
  }

  async findByEmail(email: string): Promise<MemberRecord | null> {
    const [member] = await this.rows('and u.email = $2', [email]);
    return member ?? null;
  }

  join(member: NewMember): Promise<void> {
    return addMembership(this.tenant, this.organization(), member);
  }

  async save(userId: Id, { name, personId, active }: MemberFields): Promise<void> {
    const sql = `update identity.membership set name = $3, person_id = $4, active = $5, version = version + 1, changed_at = now()
                  where organization_id = $1 and user_id = $2`;
    await orPersonTaken(personId, () => this.tenant.query(sql, [this.organization(), userId, name, personId, active]));
  }

  async replaceGrants(userId: Id, grants: readonly IdentifiedGrant[]): Promise<void> {
    const organization = this.organization();
    await this.tenant.query('delete from identity.role_grant where organization_id = $1 and user_id = $2', [organization, userId]);
    await addRoleGrants(this.tenant, organization, userId, grants);
    await this.tenant.query('update identity.membership set version = version + 1, changed_at = now() where organization_id = $1 and user_id = $2', [organization, userId]);
  }

  async remove(userId: Id): Promise<void> {
    await this.tenant.query('delete from identity.membership where organization_id = $1 and user_id = $2', [this.organization(), userId]);
    await this.tenant.query('select identity.drop_homeless_login($1)', [userId]);
  }

  async elsewhere(): Promise<ReadonlySet<Id>> {
    const rows = await this.tenant.query<{ userId: Id }>('select user_id as "userId" from identity.members_elsewhere()');
    return new Set(rows.map(({ userId }) => userId));
  }

  private async rows(narrowed: string, parameters: readonly unknown[]): Promise<MemberRecord[]> {
    const rows = await this.tenant.query<MemberRow>(`${SELECT} ${narrowed}`, [this.organization(), ...parameters]);
    return rows.map((row) => ({ ...row, grants: row.grants.map(grantOf) }));
  }

  private organization(): Id {
    return this.actor.get().organizationId;
  }
}
