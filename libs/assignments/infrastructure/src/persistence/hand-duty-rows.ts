import type { HandDuty } from '@housestaff/assignments/domain';

export const HAND_FIELDS = `id, person_id as "personId", activity_id as "activityId", local_date::text as date, half, source, locked`;

export const COPY_HAND = `
  insert into assignments.hand_duty (organization_id, id, schedule_id, person_id, activity_id, local_date, half, source, locked, published_from, published_to, version, created_at, changed_at)
  select d.organization_id, r.copy_id, d.schedule_id, d.person_id, d.activity_id, d.local_date, d.half, d.source, d.locked, d.published_from, $2, d.version, d.created_at, d.changed_at
  from jsonb_to_recordset($1::jsonb) as r(id uuid, copy_id uuid) join assignments.hand_duty d on d.id = r.id`;

export const UPDATE_HAND = `
  update assignments.hand_duty d set locked = r.locked, source = r.source, published_from = $2, version = d.version + 1, changed_at = $3
  from jsonb_to_recordset($1::jsonb) as r(id uuid, locked boolean, source text) where d.id = r.id`;

export const INSERT_HAND = `
  insert into assignments.hand_duty (organization_id, id, schedule_id, person_id, activity_id, local_date, half, source, locked, published_from, created_at, changed_at)
  select $2, r.id, $3, r.person_id, r.activity_id, r.local_date, r.half, r.source, r.locked, $4, $5, $5
  from jsonb_to_recordset($1::jsonb) as r(id uuid, person_id uuid, activity_id uuid, local_date date, half text, source text, locked boolean)`;

export function handRecords(rows: readonly HandDuty[]): object[] {
  return rows.map(({ personId, activityId, date, ...row }) => ({ ...row, person_id: personId, activity_id: activityId, local_date: date }));
}
