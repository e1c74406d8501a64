import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownerSees, tenantTable } from './tenant-table';

/** Append-only for the application: it inserts and reads. One sealer chains the rows of each tenant by hash. */
export class Audit0002 implements MigrationInterface {
  readonly name = 'Audit0002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    for (const table of ['audit_event', 'audit_chain']) {
      await tenantTable(db, 'platform', table);
      await ownerSees(db, 'platform', table);
    }
    await db.query(grants);
    await db.query(functions);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const tables = `
  create table platform.audit_event (
    organization_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    actor_id uuid not null,
    actor text not null,
    action text not null,
    resource text not null,
    resource_id text,
    outcome text not null check (outcome in ('allowed','denied')),
    query jsonb,
    before jsonb,
    after jsonb,
    correlation_id text not null,
    seq bigint,
    prev_hash text,
    hash text,
    primary key (organization_id, id),
    unique (organization_id, seq),
    check ((seq is null) = (hash is null) and (seq is null) = (prev_hash is null))
  );
  create index audit_event_unsealed on platform.audit_event (organization_id, id) where seq is null;
  create index audit_event_by_time on platform.audit_event (organization_id, at desc, id desc);

  -- The chain's head: shows when its last rows were cut off.
  create table platform.audit_chain (
    organization_id uuid not null primary key,
    seq bigint not null,
    hash text not null
  );`;

const grants = `
  revoke all on platform.audit_event, platform.audit_chain from housestaff_app;
  grant select on platform.audit_event, platform.audit_chain to housestaff_app;
  grant insert (organization_id, id, at, actor_id, actor, action, resource, resource_id, outcome, query, before, after, correlation_id)
    on platform.audit_event to housestaff_app;`;

const functions = `
  -- jsonb and UTC text are the same on every machine, so is the hash. The array keeps neighbouring fields apart.
  create function platform.audit_hash(prev text, place bigint, e platform.audit_event) returns text
    language sql stable set timezone = 'UTC' set datestyle = 'ISO' as $$
      select encode(sha256(convert_to(jsonb_build_array(prev, place, e.organization_id, e.id, e.at, e.actor_id, e.actor, e.action,
        e.resource, e.resource_id, e.outcome, e.query, e.before, e.after, e.correlation_id)::text, 'UTF8')), 'hex') $$;

  -- Chains up to a thousand waiting rows and says how many. One at a time: a second caller gets 0.
  create function platform.seal_audit() returns int
    language plpgsql security definer set search_path = pg_catalog, platform as $$
    declare
      e platform.audit_event;
      head platform.audit_chain;
      sealed int := 0;
    begin
      if not pg_try_advisory_xact_lock(hashtext('housestaff.audit')) then return 0; end if;
      for e in select * from platform.audit_event where seq is null order by organization_id, id limit 1000 loop
        if head.organization_id is distinct from e.organization_id then
          select * into head from platform.audit_chain where organization_id = e.organization_id;
          if not found then head := row(e.organization_id, 0, ''); end if;
        end if;
        update platform.audit_event
          set seq = head.seq + 1, prev_hash = head.hash, hash = platform.audit_hash(head.hash, head.seq + 1, e)
          where organization_id = e.organization_id and id = e.id
          returning seq, hash into head.seq, head.hash;
        insert into platform.audit_chain values (e.organization_id, head.seq, head.hash)
          on conflict (organization_id) do update set seq = excluded.seq, hash = excluded.hash;
        sealed := sealed + 1;
      end loop;
      return sealed;
    end $$;
  revoke execute on function platform.seal_audit() from public;
  grant execute on function platform.seal_audit() to housestaff_app;

  -- The current tenant's chain: every row that does not fit, first to last. Nothing when it is whole.
  create function platform.audit_breaks() returns table (seq bigint, id uuid, reason text)
    language sql stable as $$
      with chain as (
        select e.*, lag(e.hash, 1, '') over w as expected_prev, lag(e.seq, 1, 0::bigint) over w + 1 as expected_seq,
          platform.audit_hash(e.prev_hash, e.seq, row(e.organization_id, e.id, e.at, e.actor_id, e.actor, e.action, e.resource, e.resource_id,
            e.outcome, e.query, e.before, e.after, e.correlation_id, e.seq, e.prev_hash, e.hash)::platform.audit_event) as expected_hash
        from platform.audit_event e where e.seq is not null
        window w as (order by e.seq)
      ), last as (select max(e.seq) as seq from platform.audit_event e where e.seq is not null)
      select c.seq, c.id, case
          when c.seq <> c.expected_seq then 'missing-before'
          when c.hash <> c.expected_hash then 'altered'
          else 'unchained' end
        from chain c where c.seq <> c.expected_seq or c.hash <> c.expected_hash or c.prev_hash <> c.expected_prev
      union all
      select h.seq, null, 'missing-at-end' from platform.audit_chain h, last where h.seq is distinct from last.seq
      order by 1 $$;`;
