import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Runs of the schedule generator: the problem as it was, the search as it goes, the best schedule so far. */
export class Planning0060 implements MigrationInterface {
  readonly name = 'Planning0060000000000060';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema planning;

      -- problem and solution are versioned JSON. points, terms and unmet are what the run's page shows, kept as they come.
      create table planning.schedule_run (
        organization_id uuid not null references program.organization,
        id uuid not null,
        program_id uuid not null,
        schedule_id uuid not null,
        algorithm text not null check (algorithm in ('greedy','mip')),
        seconds int not null check (seconds > 0),
        seed int not null,
        status text not null default 'queued' check (status in ('queued','running','succeeded','cancelled','failed')),
        phase text not null default 'queued',
        started_by text not null,
        started_at timestamptz,
        finished_at timestamptz,
        scope jsonb not null,
        problem jsonb not null,
        solution jsonb,
        points jsonb not null default '[]',
        terms jsonb not null default '[]',
        unmet jsonb not null default '[]',
        best int,
        bound int,
        proven boolean not null default false,
        changed_cells int not null default 0,
        job_id uuid,
        draft_id uuid,
        error text,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        foreign key (organization_id, schedule_id) references assignments.schedule on delete cascade,
        foreign key (organization_id, draft_id) references assignments.draft,
        check (draft_id is null or solution is not null)
      );
      create index schedule_run_by_schedule on planning.schedule_run (organization_id, schedule_id, created_at);
    `);
    await tenantTable(db, 'planning', 'schedule_run');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
