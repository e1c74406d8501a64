import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Swaps with their steps, and what a program allows. */
export class Swaps0103 implements MigrationInterface {
  readonly name = 'Swaps0103000000000103';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    for (const table of ['swap', 'swap_step', 'settings']) await tenantTable(db, 'swaps', table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const TABLES = `
  create schema swaps;

  create table swaps.swap (
    organization_id uuid not null,
    id uuid not null,
    program_id uuid not null,
    schedule_id uuid not null,
    kind text not null check (kind in ('one-to-one','absorb','open')),
    status text not null check (status in ('requested','accepted','approved','executed','declined','cancelled','expired','rolled-back')),
    requester_id uuid not null,
    -- null: in the pool, and nobody has taken it.
    counterpart_id uuid check (counterpart_id <> requester_id),
    gives jsonb not null,
    takes jsonb,
    follows jsonb not null default '[]',
    -- What it did to the findings when it was last looked at.
    findings jsonb,
    reason text not null default '',
    expires_at timestamptz not null,
    -- When the first of what changes hands begins.
    starts_at timestamptz not null,
    needs_manager boolean not null default false,
    executed_version int,
    executed_at timestamptz,
    ${audited},
    primary key (organization_id, id),
    foreign key (organization_id, program_id) references program.program on delete cascade,
    foreign key (organization_id, schedule_id) references assignments.schedule on delete cascade,
    foreign key (organization_id, requester_id) references people.person on delete cascade,
    foreign key (organization_id, counterpart_id) references people.person on delete cascade,
    check (kind = 'open' or counterpart_id is not null),
    check (num_nonnulls(executed_version, executed_at) in (0, 2))
  );
  create index swap_by_program on swaps.swap (organization_id, program_id, created_at desc);
  create index swap_by_requester on swaps.swap (organization_id, requester_id);
  create index swap_by_counterpart on swaps.swap (organization_id, counterpart_id);
  create index swap_open on swaps.swap (organization_id, schedule_id) where status in ('requested','accepted','approved');

  -- Counts in its swap's version; written once.
  create table swaps.swap_step (
    organization_id uuid not null,
    swap_id uuid not null,
    ordinal int not null,
    at timestamptz not null,
    by_name text not null,
    what text not null check (what in ('requested','accepted','declined','cancelled','approved','denied','executed','untaken','expired','rolled-back')),
    note text not null default '',
    primary key (organization_id, swap_id, ordinal),
    foreign key (organization_id, swap_id) references swaps.swap on delete cascade
  );

  -- A program without a row has the usual ones.
  create table swaps.settings (
    organization_id uuid not null,
    program_id uuid not null,
    fields jsonb not null,
    ${audited},
    primary key (organization_id, program_id),
    foreign key (organization_id, program_id) references program.program on delete cascade
  );`;
