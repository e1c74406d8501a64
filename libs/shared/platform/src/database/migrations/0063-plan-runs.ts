import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * Runs of every kind of plan: what was planned and when, every algorithm, alternatives, each plan as it was found.
 * Runs of the earlier generator keep their figures, their problem and their answer as they were; one that was still going ends.
 */
export class PlanRuns0063 implements MigrationInterface {
  readonly name = 'PlanRuns0063000000000063';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- plan_name and grid (columns, items, classes) are kept as they were: a setup may be changed or deleted later, so setup_id is no foreign key.
      -- request: what was asked beside the problem. alternatives: what the page shows of each; their plans are in alternative_solutions, from 1 on.
      alter table planning.schedule_run
        drop constraint schedule_run_algorithm_check,
        add constraint schedule_run_algorithm_check check (algorithm in ('auto','greedy','cp','mip','hybrid','pareto')),
        drop constraint schedule_run_check,
        add column plan_kind text not null default 'blocks' check (plan_kind in ('blocks','call','shifts','clinic','weeks')),
        add column setup_id uuid,
        add column plan_name text not null default 'Annual blocks',
        add column period daterange check (not isempty(period)),
        add column grid jsonb not null default '{"slots":[],"items":[],"pgys":{}}',
        add column request jsonb not null default '{"setup":null,"weights":{},"fewChanges":false,"out":[],"relaxations":[],"alternatives":0,"objectives":[]}',
        add column used_algorithm text,
        add column why text,
        add column unmet_count int,
        add column alternatives jsonb not null default '[]',
        add column alternative_solutions jsonb not null default '[]',
        add column spent real not null default 0,
        add column stopped_at text,
        add column accepted jsonb not null default '[]';
    `);
    await convertEarlierRuns(db);
    await db.query(`
      alter table planning.schedule_run alter column period set not null;

      -- Each plan of a run as it was found; what an attempt goes on from whose process was killed.
      create table planning.run_incumbent (
        organization_id uuid not null,
        run_id uuid not null,
        ordinal int not null,
        seconds real not null,
        unmet int not null,
        points int not null,
        solution jsonb not null,
        created_at timestamptz not null default clock_timestamp(),
        primary key (organization_id, run_id, ordinal),
        foreign key (organization_id, run_id) references planning.schedule_run on delete cascade
      );
    `);
    await tenantTable(db, 'planning', 'run_incumbent');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** Their scope in today's words; what they used; one acceptance where a draft holds them. Tenant by tenant: the owner sees no other rows. */
async function convertEarlierRuns(db: QueryRunner): Promise<void> {
  const tenants: { id: string }[] = await db.query('select organization_id as id from program.organization');
  for (const { id } of tenants) {
    await db.query(`select set_config('app.organization_id', $1, true)`, [id]);
    await db.query(CONVERT);
  }
  await db.query(`select set_config('app.organization_id', '', true)`);
}

const CONVERT = `
  update planning.schedule_run run set
    period = (select year.period from assignments.schedule s
      join program.academic_year year on (year.organization_id, year.id) = (s.organization_id, s.academic_year_id)
      where (s.organization_id, s.id) = (run.organization_id, run.schedule_id)),
    used_algorithm = algorithm,
    scope = jsonb_build_object('people', scope -> 'people', 'slots', (scope ->> 'blocks')::int * 2, 'slotUnit', 'half-block',
      'lockedCells', scope -> 'lockedCells', 'leaveWeeks', scope -> 'leaveWeeks',
      'demands', (scope ->> 'requirements')::int + (scope ->> 'coverage')::int, 'rules', 0),
    unmet_count = case when unmet = '[]' and best is not null then 0 end,
    accepted = case when draft_id is null then '[]'::jsonb
      else jsonb_build_array(jsonb_build_object('alternative', 0, 'people', null, 'from', null, 'to', null, 'draftId', draft_id)) end,
    status = case when status in ('queued', 'running') then 'failed' else status end,
    finished_at = case when status in ('queued', 'running') then now() else finished_at end,
    error = case when status in ('queued', 'running') then 'The generator was replaced while this run was going' else error end,
    version = version + 1`;
