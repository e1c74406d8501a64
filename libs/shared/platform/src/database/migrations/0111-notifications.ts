import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, ownerSees, tenantTable } from './tenant-table';

/** What people are told, on which ways it goes out, and how each of them wants it. */
export class Notifications0111 implements MigrationInterface {
  readonly name = 'Notifications0111000000000111';

  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    for (const table of ['notification', 'delivery', 'preference', 'program_channel']) await tenantTable(db, 'notifications', table);
    await ownerSees(db, 'notifications', 'delivery');
    await db.query(functions);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const tables = `
  create schema notifications;

  create table notifications.notification (
    organization_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    program_id uuid,
    kind text not null,
    title text not null,
    body text not null,
    href text not null,
    -- False where the person chose not to have it in the app: it may still go into a daily summary.
    in_app boolean not null,
    dedup_key text not null,
    digest_id uuid,
    read_at timestamptz,
    ${audited},
    primary key (organization_id, id),
    unique (organization_id, user_id, dedup_key),
    foreign key (organization_id, user_id) references identity.membership (organization_id, user_id) on delete cascade,
    foreign key (organization_id, program_id) references program.program on delete cascade
  );
  create index notification_of_user on notifications.notification (organization_id, user_id, id desc) where in_app;
  create index notification_unread on notifications.notification (organization_id, user_id) where in_app and read_at is null;
  create index notification_in_digest on notifications.notification (organization_id, digest_id) where digest_id is not null;

  -- One row for each way on which something goes out. content is null for a daily summary, which is put together when it leaves.
  create table notifications.delivery (
    organization_id uuid not null,
    id uuid not null,
    channel text not null check (channel in ('email','sms','slack','webhook')),
    -- The user, or for slack and webhook the program.
    target uuid not null,
    program_id uuid,
    kind text not null,
    dedup_key text not null,
    content jsonb,
    status text not null default 'queued' check (status in ('queued','sending','sent','failed','unknown')),
    due_at timestamptz not null,
    attempts int not null default 0,
    -- While sending: whose it is, and when it counts as lost.
    claim uuid,
    claimed_until timestamptz,
    handed_over boolean not null default false,
    last_error text,
    provider_id text,
    settled_at timestamptz,
    ${audited},
    primary key (organization_id, id),
    unique (organization_id, channel, target, dedup_key),
    foreign key (organization_id, program_id) references program.program on delete cascade
  );
  create index delivery_due on notifications.delivery (due_at) where status = 'queued';
  create index delivery_claimed on notifications.delivery (claimed_until) where status = 'sending';
  create index delivery_of_program on notifications.delivery (organization_id, program_id, id desc);

  create table notifications.preference (
    organization_id uuid not null,
    user_id uuid not null,
    kinds jsonb not null,
    digest boolean not null,
    quiet_from int check (quiet_from between 0 and 1439),
    quiet_to int check (quiet_to between 0 and 1439),
    phone text,
    ${audited},
    primary key (organization_id, user_id),
    check ((quiet_from is null) = (quiet_to is null)),
    foreign key (organization_id, user_id) references identity.membership (organization_id, user_id) on delete cascade
  );

  create table notifications.program_channel (
    organization_id uuid not null,
    program_id uuid not null,
    slack_url text,
    webhook_url text,
    webhook_secret text,
    kinds jsonb not null,
    ${audited},
    primary key (organization_id, program_id),
    check (webhook_url is null or webhook_secret is not null),
    foreign key (organization_id, program_id) references program.program on delete cascade
  );`;

const functions = `
  -- Where something is due, or its worker was lost: which organization, which way, nothing else.
  create function notifications.due_work() returns table (organization_id uuid, channel text)
    language sql security definer set search_path = pg_catalog, notifications as $$
      select d.organization_id, d.channel from delivery d where d.status = 'queued' and d.due_at <= clock_timestamp()
      union
      select d.organization_id, d.channel from delivery d where d.status = 'sending' and d.claimed_until < clock_timestamp() $$;
  revoke execute on function notifications.due_work from public;
  grant execute on function notifications.due_work to housestaff_app;`;
