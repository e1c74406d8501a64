import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** What kinds of leave a program offers, and how many days away are too many. A program without a row has the usual ones. */
export class LeaveSettings0084 implements MigrationInterface {
  readonly name = 'LeaveSettings0084000000000084';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table people.leave_settings (
        organization_id uuid not null,
        program_id uuid not null,
        kinds jsonb not null,
        warn_at int not null check (warn_at >= 0),
        away_limit int not null check (away_limit >= warn_at),
        ${audited},
        primary key (organization_id, program_id),
        foreign key (organization_id, program_id) references program.program on delete cascade
      );
    `);
    await tenantTable(db, 'people', 'leave_settings');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
