import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/** What each import wrote, row by row, so that it can be taken back; and imports of other kinds than year sheets. */
export class ImportUndo0090 implements MigrationInterface {
  readonly name = 'ImportUndo0090000000000090';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- recorded: import_row holds what the commit wrote. Imports from before this table can't be taken back.
      alter table exchange.import_batch
        drop constraint import_batch_status_check,
        add constraint import_batch_status_check check (status in ('staged','committed','discarded','undone')),
        add column kind text not null default 'year-sheet' check (kind in ('year-sheet','program-file','people','absences','assignments')),
        add column recorded boolean not null default false;

      -- A row as it was before the commit and after it. before null: created. after null: removed.
      -- row_key: the values of its primary key without the organization. Stays are not here: a version holds them.
      create table exchange.import_row (
        organization_id uuid not null,
        batch_id uuid not null,
        ordinal int not null,
        table_name text not null,
        row_key text not null,
        before jsonb,
        after jsonb,
        primary key (organization_id, batch_id, ordinal),
        foreign key (organization_id, batch_id) references exchange.import_batch on delete cascade,
        check (before is not null or after is not null)
      );

      -- undone: an import that was taken back made it, or it stood on one. Nobody rolls back to it, and later imports don't compare with it.
      alter table assignments.version add column undone boolean not null default false;
    `);
    await tenantTable(db, 'exchange', 'import_row');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
