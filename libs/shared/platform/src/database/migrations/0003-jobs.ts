import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, ownerSees, tenantTable } from './tenant-table';

/** The job row is the record. Its fence grows with each attempt: what an older attempt still wants to store is refused. */
export class Jobs0003 implements MigrationInterface {
  readonly name = 'Jobs0003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(table);
    await tenantTable(db, 'platform', 'job');
    await ownerSees(db, 'platform', 'job');
    await db.query(functions);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const table = `
  create table platform.job (
    organization_id uuid not null,
    id uuid not null,
    kind text not null,
    payload jsonb not null,
    actor jsonb not null,
    created_by uuid not null,
    status text not null default 'queued' check (status in ('queued','running','succeeded','failed','cancelled')),
    progress jsonb,
    attempts int not null default 0,
    fence bigint not null default 0,
    dedup_key text,
    cancel_requested boolean not null default false,
    result jsonb,
    error text,
    run_at timestamptz not null default now(),
    lease_until timestamptz,
    started_at timestamptz,
    finished_at timestamptz,
    ${audited},
    primary key (organization_id, id)
  );
  create unique index job_dedup on platform.job (organization_id, kind, dedup_key)
    where dedup_key is not null and status in ('queued','running');
  create index job_waiting on platform.job (run_at) where status = 'queued';
  create index job_running on platform.job (lease_until) where status = 'running';`;

const functions = `
  -- Takes up to n jobs that wait, or whose runner let its lease run out. Two runners never get the same one.
  create function platform.claim_jobs(kinds text[], n int, lease_ms int)
    returns table (organization_id uuid, id uuid, fence bigint)
    language sql security definer set search_path = pg_catalog, platform as $$
      with due as (
        select j.organization_id, j.id from platform.job j
        where j.kind = any(kinds)
          and ((j.status = 'queued' and j.run_at <= clock_timestamp()) or (j.status = 'running' and j.lease_until < clock_timestamp()))
        order by j.run_at limit n for update skip locked
      )
      update platform.job j set status = 'running', attempts = j.attempts + 1, fence = j.fence + 1, error = null,
        started_at = coalesce(j.started_at, clock_timestamp()), changed_at = clock_timestamp(),
        lease_until = clock_timestamp() + lease_ms * interval '1 ms'
      from due where j.organization_id = due.organization_id and j.id = due.id
      returning j.organization_id, j.id, j.fence $$;

  -- Keeps the leases of these attempts, and names those that must stop: cancelled, or taken by another runner.
  create function platform.keep_jobs(ids uuid[], fences bigint[], lease_ms int)
    returns table (id uuid, lost boolean)
    language sql security definer set search_path = pg_catalog, platform as $$
      with mine as (select * from unnest(ids, fences) as m (id, fence)),
      kept as (
        update platform.job j set lease_until = clock_timestamp() + lease_ms * interval '1 ms'
        from mine where j.id = mine.id and j.fence = mine.fence and j.status = 'running'
          and j.lease_until < clock_timestamp() + lease_ms * interval '0.7 ms'
      )
      select mine.id, (j.id is null) from mine
        left join platform.job j on j.id = mine.id and j.fence = mine.fence and j.status = 'running'
        where j.id is null or j.cancel_requested $$;
  create index job_by_id on platform.job (id);

  -- At the start of the only runner there is: what still counts as running was cut off, and runs again at once.
  create function platform.release_jobs(kinds text[]) returns void
    language sql security definer set search_path = pg_catalog, platform as $$
      update platform.job set lease_until = clock_timestamp() - interval '1 ms' where status = 'running' and kind = any(kinds) $$;

  revoke execute on function platform.claim_jobs, platform.keep_jobs, platform.release_jobs from public;
  grant execute on function platform.claim_jobs, platform.keep_jobs, platform.release_jobs to housestaff_app;`;
