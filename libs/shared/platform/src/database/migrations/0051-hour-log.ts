import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Hours that people say they worked, day by day, and the weeks they attested. */
export class HourLog0051 implements MigrationInterface {
  readonly name = 'HourLog0051000000000051';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A day without entries was logged as well: nothing was worked. logged false: taken back; the version goes on.
      create table compliance.hour_day (
        organization_id uuid not null,
        person_id uuid not null,
        local_date date not null,
        logged boolean not null,
        ${audited},
        primary key (organization_id, person_id, local_date),
        foreign key (organization_id, person_id) references people.person on delete cascade
      );

      -- duty_id: a published row, which a later version may replace; so it is no foreign key.
      create table compliance.hour_entry (
        organization_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        local_date date not null,
        kind text not null check (kind in ('duty','call-in','from-home','moonlighting')),
        duty_id uuid,
        activity_id uuid,
        during tstzrange not null check (not isempty(during)),
        zone text not null,
        note text not null default '',
        created_at timestamptz not null default now(),
        primary key (organization_id, id),
        foreign key (organization_id, person_id, local_date) references compliance.hour_day on delete cascade,
        foreign key (organization_id, activity_id) references program.activity,
        constraint hour_entry_exclusive exclude using gist (organization_id with =, person_id with =, during with &&) deferrable initially deferred
      );
      create index hour_entry_by_day on compliance.hour_entry (organization_id, person_id, local_date);

      create table compliance.hour_attestation (
        organization_id uuid not null,
        person_id uuid not null,
        week_from date not null check (extract(isodow from week_from) = 1),
        attested_at timestamptz not null,
        attested_by text not null,
        primary key (organization_id, person_id, week_from),
        foreign key (organization_id, person_id) references people.person on delete cascade
      );
    `);
    for (const table of ['hour_day', 'hour_entry', 'hour_attestation']) await tenantTable(db, 'compliance', table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
