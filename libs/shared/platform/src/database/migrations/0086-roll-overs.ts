import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Roll-overs of academic years: what each one did, so that it can be taken back. */
export class RollOvers0086 implements MigrationInterface {
  readonly name = 'RollOvers0086000000000086';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema if not exists onboarding;

      -- The new year and its schedule go when it is undone and the row stays, so they are no foreign keys.
      -- people, interns: whom it moved, with their PGY periods before and after, and whom it added.
      create table onboarding.roll_over (
        organization_id uuid not null references program.organization,
        id uuid not null,
        program_id uuid not null,
        from_year_id uuid not null,
        from_year_name text not null,
        new_year_id uuid not null,
        new_year_name text not null,
        schedule_id uuid not null,
        people jsonb not null,
        interns jsonb not null,
        requirements int not null,
        coverage int not null,
        lost jsonb not null,
        done_by text not null,
        done_at timestamptz not null,
        undone_by text,
        undone_at timestamptz,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        check ((undone_by is null) = (undone_at is null))
      );
      create index roll_over_by_program on onboarding.roll_over (organization_id, program_id, done_at desc);
    `);
    await tenantTable(db, 'onboarding', 'roll_over');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
