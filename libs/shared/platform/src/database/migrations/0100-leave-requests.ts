import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a program asks of leave, when leave was asked for, and who answered it with what words. */
export class LeaveRequests0100 implements MigrationInterface {
  readonly name = 'LeaveRequests0100000000000100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table people.leave_settings add column policy jsonb not null default '{}';

      alter table people.absence
        add column requested_on date,
        add column decided_by text,
        add column decided_at timestamptz,
        add column answer text not null default '';
      alter table people.absence no force row level security;
      update people.absence set requested_on = created_at::date;
      alter table people.absence force row level security;
      alter table people.absence alter column requested_on set not null, alter column requested_on set default current_date;

      create index absence_of_person on people.absence (organization_id, person_id);
      create index absence_in_order on people.absence (organization_id, program_id, (status <> 'requested'), lower(period), id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
