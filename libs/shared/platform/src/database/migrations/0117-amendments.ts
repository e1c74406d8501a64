import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions that no draft made: swaps, a duty filled in a hurry, a conflict resolved. */
export class Amendments0117 implements MigrationInterface {
  readonly name = 'Amendments0117000000000117';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table assignments.version drop constraint version_source_check;
      alter table assignments.version add constraint version_source_check
        check (source in ('draft', 'import', 'roll-back', 'refresh', 'swap', 'scramble', 'conflict'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
