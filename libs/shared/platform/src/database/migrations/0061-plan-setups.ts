import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** How a program plans its blocks, calls, shifts, clinics and weeks: rules and demand as data. */
export class PlanSetups0061 implements MigrationInterface {
  readonly name = 'PlanSetups0061000000000061';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- fields: a whole setup, as the API takes it. kind and name stand beside it for lists.
      create table planning.plan_setup (
        organization_id uuid not null references program.organization,
        id uuid not null,
        program_id uuid not null,
        kind text not null check (kind in ('blocks','call','shifts','clinic','weeks')),
        name text not null check (name <> ''),
        fields jsonb not null,
        changed_by text not null,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        unique (organization_id, program_id, name)
      );
    `);
    await tenantTable(db, 'planning', 'plan_setup');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
