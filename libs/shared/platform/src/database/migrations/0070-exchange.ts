import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Staged and committed workbook imports, and what a program's imports have answered before. */
export class Exchange0070 implements MigrationInterface {
  readonly name = 'Exchange0070000000000070';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema exchange;

      -- file: the original, for writing back and undoing. parsed: its cells as read, and what the program had then.
      create table exchange.import_batch (
        organization_id uuid not null references program.organization,
        id uuid not null,
        program_id uuid not null,
        file_name text not null,
        file_size int not null check (file_size > 0),
        file bytea not null,
        sha256 text not null check (char_length(sha256) = 64),
        status text not null check (status in ('staged','committed','discarded')),
        created_by text not null,
        parsed jsonb not null,
        mapping jsonb not null,
        report jsonb,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade
      );
      create index import_batch_by_program on exchange.import_batch (organization_id, program_id, created_at desc);

      -- label: as it stands in the sheet. target: what it means in this program.
      create table exchange.label_mapping (
        organization_id uuid not null references program.organization,
        id uuid not null,
        program_id uuid not null,
        kind text not null check (kind in ('label','code','template')),
        label text not null,
        target jsonb not null,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        unique (organization_id, program_id, kind, label)
      );
    `);
    for (const table of ['import_batch', 'label_mapping']) await tenantTable(db, 'exchange', table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
