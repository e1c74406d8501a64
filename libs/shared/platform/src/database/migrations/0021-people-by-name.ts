import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages of people go by name, and a name is looked up for each new person. */
export class PeopleByName0021 implements MigrationInterface {
  readonly name = 'PeopleByName0021000000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index person_by_name on people.person (organization_id, program_id, family_name, given_name, id);
      create index absence_by_person on people.absence (organization_id, person_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
