import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Sites are told apart by their names; institutional events close clinics or protect time. */
export class SitesAndEvents0083 implements MigrationInterface {
  readonly name = 'SitesAndEvents0083000000000083';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SITE_NAMES);
    await db.query(EVENTS);
    await tenantTable(db, 'program', 'institutional_event');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** Row-level security is forced on the owner too, so that it sees no row: it is lifted for as long as this takes. */
const SITE_NAMES = `
  alter table program.site no force row level security;
  with again as (
    select organization_id, id, row_number() over (partition by organization_id, lower(name) order by created_at, id) as n from program.site
  )
  update program.site site set name = site.name || ' (' || again.n || ')'
  from again where again.organization_id = site.organization_id and again.id = site.id and again.n > 1;
  alter table program.site force row level security;
  create unique index site_name on program.site (organization_id, lower(name));`;

const EVENTS = `
  -- half null: whole days. closed: clinics and electives are; protected: the audience does the activity; note: shown only.
  create table program.institutional_event (
    organization_id uuid not null,
    id uuid not null,
    program_id uuid not null,
    name text not null check (name <> ''),
    period daterange not null check (not isempty(period)),
    half text check (half in ('am','pm')),
    effect text not null check (effect in ('closed','protected','note')),
    activity_id uuid,
    audience_kinds text[],
    audience_pgys int[],
    ${audited},
    primary key (organization_id, id),
    foreign key (organization_id, program_id) references program.program on delete cascade,
    foreign key (organization_id, activity_id) references program.activity,
    check ((effect = 'protected') = (activity_id is not null))
  );
  create index institutional_event_by_program on program.institutional_event (organization_id, program_id);`;
