import type { PublishedStay } from '@housestaff/assignments/application';
import type { RowDiff, Stay } from '@housestaff/assignments/domain';
import type { Id } from '@housestaff/kernel';
import { fromDateRange, toDateRange } from '@housestaff/platform';

export interface StayRow extends Omit<Stay, 'period'> {
  readonly period: string;
}

export const STAY_FIELDS = `id, person_id as "personId", rotation_id as "rotationId", period::text as period, source, locked, note`;

export const MARKED_STAY_FIELDS = `${STAY_FIELDS}, id as "rowId", sequence, changed_at as "changedAt"`;

export function toPublishedStay(row: Omit<PublishedStay, 'period'> & { readonly period: string }): PublishedStay {
  return { ...row, period: toDateRange(row.period) };
}

export function toStay(row: StayRow): Stay {
  return { ...row, period: toDateRange(row.period) };
}

/** What a version was before one of its rows changed is kept as a closed copy; the row itself keeps its id. */
export const COPY_STAYS = `
  insert into assignments.stay (organization_id, id, schedule_id, person_id, rotation_id, period, source, locked, note, sequence, published_from, published_to, version, created_at, changed_at)
  select s.organization_id, r.copy_id, s.schedule_id, s.person_id, s.rotation_id, s.period, s.source, s.locked, s.note, s.sequence, s.published_from, $2, s.version, s.created_at, s.changed_at
  from jsonb_to_recordset($1::jsonb) as r(id uuid, copy_id uuid) join assignments.stay s on s.id = r.id`;

export const UPDATE_STAYS = `
  update assignments.stay s set period = r.period, source = r.source, locked = r.locked, note = r.note,
    sequence = s.sequence + case when s.period <> r.period then 1 else 0 end,
    published_from = $2, version = s.version + 1, changed_at = $3
  from jsonb_to_recordset($1::jsonb) as r(id uuid, period daterange, source text, locked boolean, note text) where s.id = r.id`;

export const INSERT_STAYS = `
  insert into assignments.stay (organization_id, id, schedule_id, person_id, rotation_id, period, source, locked, note, published_from, created_at, changed_at)
  select $2, r.id, $3, r.person_id, r.rotation_id, r.period, r.source, r.locked, r.note, $4, $5, $5
  from jsonb_to_recordset($1::jsonb) as r(id uuid, person_id uuid, rotation_id uuid, period daterange, source text, locked boolean, note text)`;

export function stayRecords(rows: readonly Stay[]): object[] {
  return rows.map(({ personId, rotationId, period, ...row }) => ({ ...row, person_id: personId, rotation_id: rotationId, period: fromDateRange(period) }));
}

export function changedStays(diff: RowDiff<Stay>): Stay[] {
  return diff.changed.map(({ before, after }) => ({ ...after, id: before.id as Id }));
}
