import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** What is wrong with published schedules, when somebody last looked, and what a program lets be resolved by itself. */
export class Conflicts0108 implements MigrationInterface {
  readonly name = 'Conflicts0108000000000108';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    for (const table of ['conflict', 'look', 'settings']) await tenantTable(db, 'conflicts', table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const TABLES = `
  create schema if not exists conflicts;

  -- place: with kind, people and days its identity; weight: how bad it is, to be compared with itself.
  -- schedule_id: without a key, since a conflict is only derived and must not keep an import's year from being taken back.
  create table conflicts.conflict (
    organization_id uuid not null,
    id uuid not null,
    program_id uuid not null,
    schedule_id uuid not null,
    kind text not null check (kind <> ''),
    severity text not null check (severity in ('violation','warning')),
    person_ids uuid[] not null,
    place text not null,
    period daterange not null check (not isempty(period)),
    weight numeric not null,
    title text not null check (title <> ''),
    why text not null,
    lines jsonb not null,
    status text not null check (status in ('open','ignored','resolved')),
    found_at timestamptz not null,
    resolution jsonb,
    resolved_at timestamptz,
    ignored jsonb,
    deferred jsonb,
    deferred_to uuid,
    ${audited},
    primary key (organization_id, id),
    foreign key (organization_id, program_id) references program.program on delete cascade,
    check ((status = 'resolved') = (resolution is not null) and (status = 'resolved') = (resolved_at is not null)),
    check ((status = 'ignored') = (ignored is not null))
  );
  create index conflict_unresolved on conflicts.conflict (organization_id, program_id, lower(period), id) where status <> 'resolved';
  create index conflict_resolved on conflicts.conflict (organization_id, program_id, resolved_at desc, id desc) where status = 'resolved';

  -- stamp: of all that the last look rested on.
  create table conflicts.look (
    organization_id uuid not null,
    program_id uuid not null,
    stamp text,
    looked_at timestamptz,
    found int not null default 0,
    took_ms int not null default 0,
    primary key (organization_id, program_id),
    foreign key (organization_id, program_id) references program.program on delete cascade
  );

  create table conflicts.settings (
    organization_id uuid not null,
    program_id uuid not null,
    auto_resolve boolean not null,
    auto_score numeric(3, 2) not null check (auto_score between 0.7 and 1),
    auto_kinds text[] not null,
    heavy_weeks int not null check (heavy_weeks between 1 and 52),
    ${audited},
    primary key (organization_id, program_id),
    foreign key (organization_id, program_id) references program.program on delete cascade
  );`;
