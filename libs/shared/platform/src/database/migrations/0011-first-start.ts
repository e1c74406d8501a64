import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownerSees } from './tenant-table';

/** Whether anything was ever stored, asked on start before there is a tenant. */
export class FirstStart0011 implements MigrationInterface {
  readonly name = 'FirstStart0011000000000011';

  async up(db: QueryRunner): Promise<void> {
    await ownerSees(db, 'program', 'organization');
    await db.query(`
      create function program.any_organization() returns boolean
        language sql stable security definer set search_path = pg_catalog as $$
          select exists (select 1 from program.organization) $$;
      revoke all on function program.any_organization() from public;
      grant execute on function program.any_organization() to housestaff_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
