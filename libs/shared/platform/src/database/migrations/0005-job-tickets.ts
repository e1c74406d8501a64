import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Jobs that are carried elsewhere as a ticket: the job's id and the fence of its last attempt. A ticket counts once, for
 * the first who claims with it. And jobs that fall due at the same moment go in the order in which they were asked for.
 */
export class JobTickets0005 implements MigrationInterface {
  readonly name = 'JobTickets0005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(claims);
    await db.query(figures);
    await db.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const claims = `
  create or replace function platform.claim_jobs(kinds text[], n int, lease_ms int)
    returns table (organization_id uuid, id uuid, fence bigint)
    language sql security definer set search_path = pg_catalog, platform as $$
      with due as (
        select j.organization_id, j.id from platform.job j
        where j.kind = any(kinds)
          and ((j.status = 'queued' and j.run_at <= clock_timestamp()) or (j.status = 'running' and j.lease_until < clock_timestamp()))
        order by j.run_at, j.id limit n for update skip locked
      ),
      taken as (
        update platform.job j set status = 'running', attempts = j.attempts + 1, fence = j.fence + 1, error = null,
          started_at = coalesce(j.started_at, clock_timestamp()), changed_at = clock_timestamp(),
          lease_until = clock_timestamp() + lease_ms * interval '1 ms'
        from due where j.organization_id = due.organization_id and j.id = due.id
        returning j.organization_id, j.id, j.fence, j.run_at
      )
      select t.organization_id, t.id, t.fence from taken t order by t.run_at, t.id $$;

  -- The one job of this ticket: no row when another has it, when it is not due yet, or when it is over.
  create function platform.claim_job(kinds text[], organization uuid, job uuid, last_fence bigint, lease_ms int)
    returns table (organization_id uuid, id uuid, fence bigint)
    language sql security definer set search_path = pg_catalog, platform as $$
      update platform.job j set status = 'running', attempts = j.attempts + 1, fence = j.fence + 1, error = null,
        started_at = coalesce(j.started_at, clock_timestamp()), changed_at = clock_timestamp(),
        lease_until = clock_timestamp() + lease_ms * interval '1 ms'
      where j.organization_id = organization and j.id = job and j.fence = last_fence and j.kind = any(kinds)
        and ((j.status = 'queued' and j.run_at <= clock_timestamp()) or (j.status = 'running' and j.lease_until < clock_timestamp()))
      returning j.organization_id, j.id, j.fence $$;

  -- Tickets of the n jobs that wait longest, or whose runner let its lease run out. Nothing is claimed.
  create function platform.due_jobs(kinds text[], n int)
    returns table (organization_id uuid, id uuid, fence bigint)
    language sql stable security definer set search_path = pg_catalog, platform as $$
      select j.organization_id, j.id, j.fence from platform.job j
      where j.kind = any(kinds)
        and ((j.status = 'queued' and j.run_at <= clock_timestamp()) or (j.status = 'running' and j.lease_until < clock_timestamp()))
      order by j.run_at, j.id limit n $$;`;

const figures = `
  -- For the operator: how many over all organizations, and since when the longest one that is due waits. No ids.
  create function platform.job_figures() returns table (waiting bigint, running bigint, longest_wait_seconds float8)
    language sql stable security definer set search_path = pg_catalog, platform as $$
      select (select count(*) from platform.job where status = 'queued'), (select count(*) from platform.job where status = 'running'),
        greatest(0, coalesce(extract(epoch from clock_timestamp() - (select min(run_at) from platform.job where status = 'queued')), 0))::float8 $$;`;

const rights = `
  revoke execute on function platform.claim_job, platform.due_jobs, platform.job_figures from public;
  grant execute on function platform.claim_job, platform.due_jobs, platform.job_figures to housestaff_app;`;
