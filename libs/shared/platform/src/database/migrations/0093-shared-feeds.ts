import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendar feeds of a program and of its services, beside those of a person. */
export class SharedFeeds0093 implements MigrationInterface {
  readonly name = 'SharedFeeds0093000000000093';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Of one person, or of a program: of all of it, of one rotation, or of one activity.
      alter table exchange.calendar_feed
        alter column person_id drop not null,
        add column program_id uuid,
        add column rotation_id uuid,
        add column activity_id uuid,
        add foreign key (organization_id, program_id) references program.program on delete cascade,
        add foreign key (organization_id, rotation_id) references program.rotation on delete cascade,
        add foreign key (organization_id, activity_id) references program.activity on delete cascade,
        add constraint calendar_feed_subject check (
          (person_id is null) <> (program_id is null)
          and (program_id is not null or (rotation_id is null and activity_id is null))
          and (rotation_id is null or activity_id is null));
      create index calendar_feed_by_program on exchange.calendar_feed (organization_id, program_id) where program_id is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
