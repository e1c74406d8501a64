import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the others stand on. Both extensions are trusted: the database's owner may install them. */
export class Platform0001 implements MigrationInterface {
  readonly name = 'Platform0001000000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists btree_gist;
      create extension if not exists pgcrypto;
      create schema platform;
      grant usage on schema platform to housestaff_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
