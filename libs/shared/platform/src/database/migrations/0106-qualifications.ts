import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Certifications and procedures that people hold, and what asks for them. */
export class Qualifications0106 implements MigrationInterface {
  readonly name = 'Qualifications0106000000000106';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    for (const table of ['qualification_type', 'qualification_requirement', 'qualification', 'qualification_reminder']) await tenantTable(db, 'people', table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const LEVELS = "('observes','supervised','independent','supervises')";

const TABLES = `
  create table people.qualification_type (
    organization_id uuid not null,
    id uuid not null,
    program_id uuid not null,
    family text not null check (family in ('certification','procedure')),
    name text not null check (name <> '' and length(name) <= 80),
    lasts_months int check (lasts_months between 1 and 240),
    ${audited},
    primary key (organization_id, id),
    foreign key (organization_id, program_id) references program.program on delete cascade
  );
  create unique index qualification_type_name on people.qualification_type (organization_id, program_id, lower(name));

  -- Counts in its type's version.
  create table people.qualification_requirement (
    organization_id uuid not null,
    id uuid not null,
    type_id uuid not null,
    rotation_id uuid,
    activity_id uuid,
    least_level text check (least_level in ${LEVELS}),
    ${audited},
    primary key (organization_id, id),
    foreign key (organization_id, type_id) references people.qualification_type on delete cascade,
    foreign key (organization_id, rotation_id) references program.rotation on delete cascade,
    foreign key (organization_id, activity_id) references program.activity on delete cascade,
    check (num_nonnulls(rotation_id, activity_id) = 1),
    unique nulls not distinct (organization_id, type_id, rotation_id, activity_id)
  );

  -- expires: the last day on which it holds; null: for good.
  create table people.qualification (
    organization_id uuid not null,
    id uuid not null,
    program_id uuid not null,
    person_id uuid not null,
    type_id uuid not null,
    level text check (level in ${LEVELS}),
    issued date not null,
    expires date check (expires >= issued),
    note text not null default '',
    ${audited},
    primary key (organization_id, id),
    foreign key (organization_id, program_id) references program.program on delete cascade,
    foreign key (organization_id, person_id) references people.person on delete cascade,
    foreign key (organization_id, type_id) references people.qualification_type on delete cascade
  );
  create index qualification_by_program on people.qualification (organization_id, program_id);
  create index qualification_by_person on people.qualification (organization_id, person_id);

  -- Told once for each date on which it expires: another date is told of again.
  create table people.qualification_reminder (
    organization_id uuid not null,
    qualification_id uuid not null,
    expires date not null,
    days int not null,
    told_at timestamptz not null default now(),
    primary key (organization_id, qualification_id, expires, days),
    foreign key (organization_id, qualification_id) references people.qualification on delete cascade
  );`;
