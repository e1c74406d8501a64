import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Users of the installation, their memberships and grants in organizations, and their sessions. */
export class Identity0040 implements MigrationInterface {
  readonly name = 'Identity0040000000000040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema identity;

      -- One e-mail per installation; what a user may do hangs on memberships and grants, which belong to organizations.
      create table identity.app_user (
        user_id uuid not null primary key,
        email text not null unique check (email = lower(email) and email <> ''),
        password_hash text not null,
        failed_count int not null default 0 check (failed_count >= 0),
        locked_until timestamptz,
        active boolean not null default true,
        ${audited}
      );

      create table identity.membership (
        organization_id uuid not null references program.organization,
        user_id uuid not null references identity.app_user,
        person_id uuid,
        name text not null check (name <> ''),
        ${audited},
        primary key (organization_id, user_id),
        foreign key (organization_id, person_id) references people.person on delete set null (person_id)
      );
      create unique index membership_person on identity.membership (organization_id, person_id) where person_id is not null;
      create index membership_user on identity.membership (user_id);

      -- program_id null: the whole organization.
      create table identity.role_grant (
        organization_id uuid not null,
        id uuid not null,
        user_id uuid not null,
        role text not null check (role in ('platform-admin','org-admin','program-director','coordinator','chief-resident','faculty','resident','staff','front-desk','auditor')),
        program_id uuid,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, user_id) references identity.membership on delete cascade,
        foreign key (organization_id, program_id) references program.program on delete cascade,
        unique nulls not distinct (organization_id, user_id, role, program_id)
      );

      -- A session: one sign-in and the refresh tokens that followed from it.
      create table identity.session_family (
        organization_id uuid not null,
        id uuid not null,
        user_id uuid not null,
        kind text not null check (kind in ('web','bearer')),
        csrf_token text not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        revoked_because text check (revoked_because in ('logout','reuse','too-many','closed')),
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, user_id) references identity.membership on delete cascade
      );
      create index session_by_user on identity.session_family (organization_id, user_id) where revoked_at is null;

      -- Only hashes are kept. The successor's text follows from this token's text and successor_salt, so that neither
      -- the database alone nor a spent token alone gives it.
      create table identity.refresh_token (
        organization_id uuid not null,
        id uuid not null,
        family_id uuid not null,
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        expires_at timestamptz not null,
        rotated_at timestamptz,
        successor_salt bytea,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, family_id) references identity.session_family on delete cascade,
        check ((rotated_at is null) = (successor_salt is null))
      );
      create index refresh_token_by_family on identity.refresh_token (organization_id, family_id);

      -- What other contexts may know of an organization.
      create view program.organization_name with (security_invoker = true) as
        select organization_id, name from program.organization;
      grant select on program.organization_name to housestaff_app;
    `);
    for (const table of ['membership', 'role_grant', 'session_family', 'refresh_token']) await tenantTable(db, 'identity', table);
    await this.users(db);
    await this.lookups(db);
  }

  /** A user is seen from an organization that it is a member of. */
  private async users(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table identity.app_user enable row level security;
      alter table identity.app_user force row level security;
      create policy member_read on identity.app_user for select
        using (exists (select 1 from identity.membership m where m.user_id = app_user.user_id));
      create policy member_change on identity.app_user for update
        using (exists (select 1 from identity.membership m where m.user_id = app_user.user_id));
      create policy tenant_add on identity.app_user for insert
        with check (nullif(current_setting('app.organization_id', true), '') is not null);
      grant select, insert, update on identity.app_user to housestaff_app;
    `);
  }

  /** What must be answered before a tenant is known. They return ids only; the owner's policies let them see the rows. */
  private async lookups(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy lookup on identity.app_user for select to current_user using (true);
      create policy lookup on identity.membership for select to current_user using (true);
      create policy lookup on identity.session_family for select to current_user using (true);
      create policy lookup on identity.refresh_token for select to current_user using (true);

      create function identity.find_login(given_email text) returns table (organization_id uuid, user_id uuid)
        language sql stable security definer set search_path = pg_catalog as $$
          select m.organization_id, m.user_id
            from identity.app_user u join identity.membership m on m.user_id = u.user_id
           where u.email = given_email
           order by m.created_at, m.organization_id limit 1 $$;

      create function identity.find_refresh(given_hash bytea) returns table (organization_id uuid, token_id uuid, user_id uuid)
        language sql stable security definer set search_path = pg_catalog as $$
          select t.organization_id, t.id, f.user_id
            from identity.refresh_token t
            join identity.session_family f on f.organization_id = t.organization_id and f.id = t.family_id
           where t.token_hash = given_hash $$;

      create function identity.email_taken(given_email text) returns boolean
        language sql stable security definer set search_path = pg_catalog as $$
          select exists (select 1 from identity.app_user u where u.email = given_email) $$;

      revoke all on function identity.find_login(text), identity.find_refresh(bytea), identity.email_taken(text) from public;
      grant execute on function identity.find_login(text), identity.find_refresh(bytea), identity.email_taken(text) to housestaff_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
