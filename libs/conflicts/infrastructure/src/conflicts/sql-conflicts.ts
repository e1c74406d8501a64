import { Injectable } from '@nestjs/common';
import { Conflicts, type ConflictCount, type ConflictFilter, type ConflictPage } from '@housestaff/conflicts/application';
import type { Conflict } from '@housestaff/conflicts/domain';
import { addDays, CurrentActor, StaleVersion, type Id, type LocalDate } from '@housestaff/kernel';
import { fromDateRange, TenantContext, toDateRange } from '@housestaff/platform';
import { cursorOf, parseCursor } from './conflict-cursor';

interface Row extends Omit<Conflict, 'period' | 'foundAt' | 'weight'> {
  readonly period: string;
  readonly foundAt: Date;
  readonly weight: string;
  readonly sortedBy: string;
}

const SELECT = `
  select id, program_id as "programId", schedule_id as "scheduleId", kind, severity, person_ids as "personIds", place, period::text as period, weight::text as weight,
    title, why, lines, status, found_at as "foundAt", resolution, ignored, deferred, version, `;
const BY_DAY = `${SELECT} lower(period)::text as "sortedBy" from conflicts.conflict`;
const BY_END = `${SELECT} to_char(resolved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortedBy" from conflicts.conflict`;

const MATCHES = `program_id = $1 and status = $2 and ($3::text is null or kind = $3) and ($4::text is null or severity = $4)
  and ($5::uuid is null or person_ids @> array[$5::uuid]) and ($6::uuid is null or deferred_to = $6)`;

const VALUES = 'kind = $3, severity = $4, person_ids = $5, place = $6, period = $7::daterange, weight = $8, title = $9, why = $10, lines = $11::jsonb, status = $12, resolution = $13::jsonb, resolved_at = $14, ignored = $15::jsonb, deferred = $16::jsonb, deferred_to = $17';

@Injectable()
export class SqlConflicts extends Conflicts {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async find(id: Id): Promise<Conflict | undefined> {
    return (await this.rows(`${BY_DAY} where id = $1`, [id]))[0];
  }

  async lock(id: Id): Promise<Conflict | undefined> {
    return (await this.rows(`${BY_DAY} where id = $1 for update`, [id]))[0];
  }

  among(ids: readonly Id[]): Promise<Conflict[]> {
    return this.rows(`${BY_DAY} where id = any($1) order by lower(period), id`, [ids]);
  }

  lockUnresolved(programId: Id): Promise<Conflict[]> {
    return this.rows(`${BY_DAY} where program_id = $1 and status <> 'resolved' order by lower(period), id for update`, [programId]);
  }

  async page(programId: Id, { status, kind, severity, personId, deferredTo, limit, cursor }: ConflictFilter): Promise<ConflictPage> {
    const after = parseCursor(cursor);
    const values = [programId, status, kind ?? null, severity ?? null, personId ?? null, deferredTo ?? null, after?.key ?? null, after?.id ?? null, limit + 1];
    const sql = status === 'resolved'
      ? `${BY_END} where ${MATCHES} and ($7::timestamptz is null or (resolved_at, id) < ($7::timestamptz, $8::uuid)) order by resolved_at desc, id desc limit $9`
      : `${BY_DAY} where ${MATCHES} and ($7::date is null or (lower(period), id) > ($7::date, $8::uuid)) order by lower(period), id limit $9`;
    const rows = await this.tenant.query<Row>(sql, values);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { conflicts: shown.map(conflictOf), nextCursor: rows.length > limit && last ? cursorOf({ key: last.sortedBy, id: last.id }) : null };
  }

  counts(programId: Id, today: LocalDate): Promise<ConflictCount[]> {
    const sql = `
      select kind, severity, case when lower(period) <= $2::date then 'today' when lower(period) <= $3::date then 'week' else 'later' end as urgency, count(*)::int as count
      from conflicts.conflict where program_id = $1 and status = 'open' group by 1, 2, 3 order by 1, 2, 3`;
    return this.tenant.query<ConflictCount>(sql, [programId, today, addDays(today, 7)]);
  }

  async add(conflict: Conflict): Promise<void> {
    const sql = `
      insert into conflicts.conflict (organization_id, program_id, schedule_id, id, found_at, kind, severity, person_ids, place, period, weight, title, why, lines, status, resolution, resolved_at, ignored, deferred, deferred_to)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::daterange, $11, $12, $13, $14::jsonb, $15, $16::jsonb, $17, $18::jsonb, $19::jsonb, $20)`;
    const { programId, scheduleId, id, foundAt } = conflict;
    await this.tenant.execute(sql, [this.actor.get().organizationId, programId, scheduleId, id, foundAt, ...valuesOf(conflict)]);
  }

  async save(conflict: Conflict): Promise<Conflict> {
    const { id, version } = conflict;
    const sql = `update conflicts.conflict set ${VALUES}, version = version + 1, changed_at = now() where id = $1 and version = $2`;
    if ((await this.tenant.execute(sql, [id, version, ...valuesOf(conflict)])) === 0) throw new StaleVersion('conflict', id, version, version + 1);
    return { ...conflict, version: version + 1 };
  }

  private async rows(sql: string, values: unknown[]): Promise<Conflict[]> {
    return (await this.tenant.query<Row>(sql, values)).map(conflictOf);
  }
}

function valuesOf({ kind, severity, personIds, place, period, weight, title, why, lines, status, resolution, ignored, deferred }: Conflict): unknown[] {
  const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
  return [kind, severity, personIds, place, fromDateRange(period), weight, title, why, JSON.stringify(lines), status, json(resolution), resolution?.at ?? null, json(ignored), json(deferred), deferred?.userId ?? null];
}

function conflictOf({ period, foundAt, weight, sortedBy: _, ...row }: Row): Conflict {
  return { ...row, period: toDateRange(period), foundAt: foundAt.toISOString(), weight: Number(weight) };
}
