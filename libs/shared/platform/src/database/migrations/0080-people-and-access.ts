import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, ownerSees, tenantTable } from './tenant-table';

/** Invitations, reset links, what is known of a session, and logins that belong to several organizations. */
export class PeopleAndAccess0080 implements MigrationInterface {
  readonly name = 'PeopleAndAccess0080000000000080';

  async up(db: QueryRunner): Promise<void> {
    await this.columns(db);
    await this.tables(db);
    for (const table of ['invitation', 'invitation_grant', 'reset_link']) await tenantTable(db, 'identity', table);
    await this.lookups(db);
  }

  /**
   * A session counts only while it was proven after the password last changed, in whatever organization that was done.
   * Both moments are the database's, taken while the login's row is held, so that neither clock nor race lets one slip by.
   */
  private async columns(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table identity.app_user add last_organization_id uuid references program.organization;
      alter table identity.app_user add password_changed_at timestamptz not null default '-infinity';
      alter table identity.app_user alter password_changed_at set default clock_timestamp();

      alter table identity.membership add active boolean not null default true;

      alter table identity.session_family add user_agent text;
      alter table identity.session_family add last_seen_at timestamptz;
      alter table identity.session_family add proven_at timestamptz not null default now();
      alter table identity.session_family alter proven_at set default clock_timestamp();
      alter table identity.session_family drop constraint session_family_revoked_because_check;
      alter table identity.session_family add constraint session_family_revoked_because_check
        check (revoked_because in ('logout','reuse','too-many','closed','password','switched','deactivated'));
      create index session_by_last_seen on identity.session_family (organization_id, user_id, last_seen_at);
    `);
  }

  private async tables(db: QueryRunner): Promise<void> {
    await db.query(`
      create table identity.invitation (
        organization_id uuid not null references program.organization,
        id uuid not null,
        email text not null check (email = lower(email) and email <> ''),
        name text not null check (name <> ''),
        person_id uuid,
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        expires_at timestamptz not null,
        accepted_at timestamptz,
        revoked_at timestamptz,
        invited_by uuid not null,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, person_id) references people.person on delete set null (person_id),
        check (accepted_at is null or revoked_at is null)
      );
      create unique index invitation_open on identity.invitation (organization_id, email) where accepted_at is null and revoked_at is null;

      -- program_id null: the whole organization.
      create table identity.invitation_grant (
        organization_id uuid not null,
        id uuid not null,
        invitation_id uuid not null,
        role text not null check (role in ('platform-admin','org-admin','program-director','coordinator','chief-resident','faculty','resident','staff','front-desk','auditor')),
        program_id uuid,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, invitation_id) references identity.invitation on delete cascade,
        foreign key (organization_id, program_id) references program.program on delete cascade,
        unique nulls not distinct (organization_id, invitation_id, role, program_id)
      );

      -- by_operator: made on the server, where nobody's roles limit it.
      create table identity.reset_link (
        organization_id uuid not null,
        id uuid not null,
        user_id uuid not null,
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        expires_at timestamptz not null,
        used_at timestamptz,
        revoked_at timestamptz,
        made_by uuid not null,
        by_operator boolean not null,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, user_id) references identity.membership on delete cascade
      );
      create index reset_link_open on identity.reset_link (organization_id, user_id) where used_at is null and revoked_at is null;

      -- What other contexts may know of a person.
      create view people.person_name with (security_invoker = true) as
        select organization_id, id as person_id, program_id, trim(given_name || ' ' || family_name) as name from people.person;
      grant select on people.person_name to housestaff_app;
    `);
  }

  /** Before a tenant is known, or about other tenants: ids only. */
  private async lookups(db: QueryRunner): Promise<void> {
    for (const table of ['app_user', 'invitation', 'reset_link']) await ownerSees(db, 'identity', table);
    await db.query(`
      create or replace function identity.find_login(given_email text) returns table (organization_id uuid, user_id uuid)
        language sql stable security definer set search_path = pg_catalog as $$
          select m.organization_id, m.user_id
            from identity.app_user u join identity.membership m on m.user_id = u.user_id
           where u.email = given_email
           order by m.active desc, (m.organization_id is not distinct from u.last_organization_id) desc, m.created_at, m.organization_id limit 1 $$;

      create function identity.find_invitation(given_hash bytea) returns table (organization_id uuid, invitation_id uuid)
        language sql stable security definer set search_path = pg_catalog as $$
          select i.organization_id, i.id from identity.invitation i where i.token_hash = given_hash $$;

      create function identity.find_reset_link(given_hash bytea) returns table (organization_id uuid, link_id uuid, user_id uuid)
        language sql stable security definer set search_path = pg_catalog as $$
          select l.organization_id, l.id, l.user_id from identity.reset_link l where l.token_hash = given_hash $$;

      create function identity.organizations_of(given_user uuid) returns table (organization_id uuid)
        language sql stable security definer set search_path = pg_catalog as $$
          select m.organization_id from identity.membership m where m.user_id = given_user and m.active order by m.created_at, m.organization_id $$;

      -- Which of the current organization's members belong to another one too.
      create function identity.members_elsewhere() returns table (user_id uuid)
        language sql stable security definer set search_path = pg_catalog as $$
          select m.user_id from identity.membership m
           where m.organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
             and exists (select 1 from identity.membership other where other.user_id = m.user_id and other.organization_id <> m.organization_id) $$;

      -- A login that belongs nowhere is gone, so that its e-mail is free again. The lock lets two who remove the last two memberships wait in line.
      create function identity.drop_homeless_login(given_user uuid) returns void
        language plpgsql security definer set search_path = pg_catalog as $$
        begin
          perform 1 from identity.app_user u where u.user_id = given_user for update;
          delete from identity.app_user u where u.user_id = given_user
             and not exists (select 1 from identity.membership m where m.user_id = u.user_id);
        end $$;

      revoke all on function identity.find_invitation(bytea), identity.find_reset_link(bytea), identity.organizations_of(uuid),
        identity.members_elsewhere(), identity.drop_homeless_login(uuid) from public;
      grant execute on function identity.find_invitation(bytea), identity.find_reset_link(bytea), identity.organizations_of(uuid),
        identity.members_elsewhere(), identity.drop_homeless_login(uuid) to housestaff_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
