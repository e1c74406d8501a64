import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** People, their PGY by period, and their absences. */
export class People0020 implements MigrationInterface {
  readonly name = 'People0020000000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema people;

      create table people.person (
        organization_id uuid not null references program.organization,
        id uuid not null,
        program_id uuid not null,
        kind text not null check (kind in ('resident','faculty','staff','student')),
        given_name text not null default '',
        family_name text not null check (family_name <> ''),
        email text,
        phone text,
        external_id text,
        specialties text[] not null default '{}',
        titles text[] not null default '{}',
        active boolean not null default true,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade
      );
      create unique index person_external_id on people.person (organization_id, program_id, external_id) where external_id is not null;
      create unique index person_email on people.person (organization_id, program_id, lower(email)) where email is not null;

      create table people.pgy_period (
        organization_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        period daterange not null check (not isempty(period)),
        pgy int not null check (pgy between 1 and 9),
        off_cycle boolean not null default false,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, person_id) references people.person on delete cascade,
        exclude using gist (organization_id with =, person_id with =, period with &&)
      );

      create table people.absence (
        organization_id uuid not null,
        id uuid not null,
        program_id uuid not null,
        person_id uuid not null,
        kind text not null check (kind in ('vacation','sick','conference','parental','bereavement','military','training','deployment','interview','other')),
        period daterange not null check (not isempty(period)),
        starts_pm boolean not null default false,
        ends_am boolean not null default false,
        status text not null check (status in ('requested','approved','denied','cancelled','anticipated')),
        blocking boolean not null default true,
        counts_away boolean not null default true,
        note text not null default '',
        source text not null check (source in ('import','manual')),
        import_batch_id uuid,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        foreign key (organization_id, person_id) references people.person on delete cascade
      );
      create index absence_by_program on people.absence using gist (organization_id, program_id, period);
    `);
    for (const table of ['person', 'pgy_period', 'absence']) await tenantTable(db, 'people', table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
