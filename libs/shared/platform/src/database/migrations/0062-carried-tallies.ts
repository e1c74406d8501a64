import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Nights, weekends, holidays and calls that people bring from before the first schedule here. */
export class CarriedTallies0062 implements MigrationInterface {
  readonly name = 'CarriedTallies0062000000000062';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One row a program; rows: [{personId, measure, amount}], as entered by hand.
      create table planning.carried_tally (
        organization_id uuid not null references program.organization,
        program_id uuid not null,
        rows jsonb not null default '[]',
        changed_by text not null,
        ${audited},
        primary key (organization_id, program_id),
        foreign key (organization_id, program_id) references program.program on delete cascade
      );
    `);
    await tenantTable(db, 'planning', 'carried_tally');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
