import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/** The day for which each daily job was last queued, of each organization. */
export class DailyJobs0107 implements MigrationInterface {
  readonly name = 'DailyJobs0107000000000107';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table platform.daily_job (
        organization_id uuid not null,
        kind text not null,
        queued_for date not null,
        primary key (organization_id, kind)
      );

      -- Before a tenant is known: ids only.
      create function program.organization_ids() returns table (organization_id uuid)
        language sql stable security definer set search_path = pg_catalog as $$
          select o.organization_id from program.organization o order by o.organization_id $$;
      revoke all on function program.organization_ids() from public;
      grant execute on function program.organization_ids() to housestaff_app;
    `);
    await tenantTable(db, 'platform', 'daily_job');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
