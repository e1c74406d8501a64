import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Who stepped in for whom, who on backup had to come in, and what that is worth. */
export class Scramble0114 implements MigrationInterface {
  readonly name = 'Scramble0114000000000114';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    for (const table of ['scramble_assignment', 'backup_activation', 'backup_settings']) await tenantTable(db, 'conflicts', table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const TABLES = `
  create schema if not exists conflicts;

  -- version_number: of the schedule that it made; work_key: what it filled, as the scramble names it.
  create table conflicts.scramble_assignment (
    organization_id uuid not null,
    id uuid not null,
    program_id uuid not null,
    schedule_id uuid not null,
    out_person_id uuid not null,
    person_id uuid not null check (person_id <> out_person_id),
    work_key text not null,
    label text not null,
    period daterange not null check (not isempty(period)),
    version_number int not null,
    absence_id uuid,
    on_backup boolean not null,
    made_by text not null,
    made_at timestamptz not null,
    undone_by text,
    undone_at timestamptz,
    ${audited},
    primary key (organization_id, id),
    foreign key (organization_id, program_id) references program.program on delete cascade,
    foreign key (organization_id, out_person_id) references people.person on delete cascade,
    foreign key (organization_id, person_id) references people.person on delete cascade,
    check ((undone_by is null) = (undone_at is null))
  );
  create index scramble_assignment_by_person on conflicts.scramble_assignment (organization_id, out_person_id);

  -- taken_back_at: the scramble was undone, and nothing is owed.
  create table conflicts.backup_activation (
    organization_id uuid not null,
    id uuid not null,
    program_id uuid not null,
    person_id uuid not null,
    for_person_id uuid,
    assignment_id uuid,
    label text not null,
    period daterange not null check (not isempty(period)),
    why text not null,
    worth numeric(5, 1) not null check (worth >= 0),
    made_by text not null,
    made_at timestamptz not null,
    taken_back_at timestamptz,
    paid_note text check (paid_note <> ''),
    paid_by text,
    paid_at timestamptz,
    ${audited},
    primary key (organization_id, id),
    foreign key (organization_id, program_id) references program.program on delete cascade,
    foreign key (organization_id, person_id) references people.person on delete cascade,
    foreign key (organization_id, assignment_id) references conflicts.scramble_assignment on delete cascade,
    check (num_nonnulls(paid_note, paid_by, paid_at) in (0, 3))
  );
  create index backup_activation_by_program on conflicts.backup_activation (organization_id, program_id, made_at desc);

  create table conflicts.backup_settings (
    organization_id uuid not null,
    program_id uuid not null,
    weekday numeric(3, 1) not null check (weekday between 0 and 10),
    weekend numeric(3, 1) not null check (weekend between 0 and 10),
    holiday numeric(3, 1) not null check (holiday between 0 and 10),
    ${audited},
    primary key (organization_id, program_id),
    foreign key (organization_id, program_id) references program.program on delete cascade
  );`;
