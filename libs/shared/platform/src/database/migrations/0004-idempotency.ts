import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/** What a creating POST answered, so that a repeat of it answers the same. response null: still running. */
export class Idempotency0004 implements MigrationInterface {
  readonly name = 'Idempotency0004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table platform.idempotency_key (
        organization_id uuid not null,
        user_id uuid not null,
        key text not null check (char_length(key) between 1 and 200),
        route text not null,
        body_hash text not null,
        claim uuid not null,
        response jsonb,
        created_at timestamptz not null default now(),
        primary key (organization_id, user_id, key, route)
      );
      create index idempotency_key_by_age on platform.idempotency_key (organization_id, created_at);
    `);
    await tenantTable(db, 'platform', 'idempotency_key');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
