import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** What faculty say of their weeks on a service: preferred, blocked, and how many, year by year. */
export class WeekPreferences0116 implements MigrationInterface {
  readonly name = 'WeekPreferences0116000000000116';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table people.week_preference (
        organization_id uuid not null,
        program_id uuid not null,
        person_id uuid not null,
        academic_year_id uuid not null,
        preferred datemultirange not null default '{}',
        blocked datemultirange not null default '{}',
        most_per_month int check (most_per_month between 1 and 5),
        most_in_a_row int check (most_in_a_row between 1 and 26),
        least_between int check (least_between between 1 and 26),
        target int check (target between 0 and 53),
        note text not null default '' check (length(note) <= 500),
        ${audited},
        primary key (organization_id, person_id, academic_year_id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        foreign key (organization_id, person_id) references people.person on delete cascade,
        foreign key (organization_id, academic_year_id) references program.academic_year on delete cascade,
        check (not preferred && blocked)
      );
      create index week_preference_by_year on people.week_preference (organization_id, academic_year_id);
    `);
    await tenantTable(db, 'people', 'week_preference');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
