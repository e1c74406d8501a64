import type { PublishedDuty } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import type { Id, TimeRange } from '@housestaff/kernel';

export interface DutyRow extends Omit<PublishedDuty, 'during'> {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

export const DUTY_FIELDS = `id as "rowId", hand_duty_id as id, person_id as "personId", activity_id as "activityId", rotation_id as "rotationId", stay_id as "stayId",
  local_date::text as date, half, (extract(epoch from lower(during)) * 1000)::bigint::text as "startsAt", (extract(epoch from upper(during)) * 1000)::bigint::text as "endsAt",
  zone, source, locked, may_overlap as "mayOverlap", sequence, changed_at as "changedAt"`;

export function toDuty({ startsAt, endsAt, ...row }: DutyRow): PublishedDuty {
  return { ...row, during: startsAt === null || endsAt === null ? null : { start: Number(startsAt), end: Number(endsAt) } };
}

export const COPY_DUTIES = `
  insert into assignments.duty (organization_id, id, schedule_id, person_id, activity_id, rotation_id, stay_id, hand_duty_id, local_date, half, during, zone, source, locked, may_overlap, sequence, published_from, published_to, version, created_at, changed_at)
  select d.organization_id, r.copy_id, d.schedule_id, d.person_id, d.activity_id, d.rotation_id, d.stay_id, d.hand_duty_id, d.local_date, d.half, d.during, d.zone, d.source, d.locked, d.may_overlap, d.sequence, d.published_from, $2, d.version, d.created_at, d.changed_at
  from jsonb_to_recordset($1::jsonb) as r(id uuid, copy_id uuid) join assignments.duty d on d.id = r.id`;

const RECORD = `r(id uuid, person_id uuid, activity_id uuid, rotation_id uuid, stay_id uuid, hand_duty_id uuid, local_date date, half text, during tstzrange, zone text, source text, locked boolean, may_overlap boolean)`;

export const UPDATE_DUTIES = `
  update assignments.duty d set rotation_id = r.rotation_id, stay_id = r.stay_id, hand_duty_id = r.hand_duty_id, during = r.during, zone = r.zone, source = r.source,
    locked = r.locked, may_overlap = r.may_overlap, sequence = d.sequence + case when d.during is distinct from r.during then 1 else 0 end,
    published_from = $2, version = d.version + 1, changed_at = $3
  from jsonb_to_recordset($1::jsonb) as ${RECORD} where d.id = r.id`;

/** The stay that a duty stems from was cut anew; the duty itself is the same. */
export const RELINK_DUTIES = `
  update assignments.duty d set stay_id = r.stay_id, hand_duty_id = r.hand_duty_id
  from jsonb_to_recordset($1::jsonb) as r(id uuid, stay_id uuid, hand_duty_id uuid) where d.id = r.id`;

export const INSERT_DUTIES = `
  insert into assignments.duty (organization_id, id, schedule_id, person_id, activity_id, rotation_id, stay_id, hand_duty_id, local_date, half, during, zone, source, locked, may_overlap, published_from, created_at, changed_at)
  select $2, r.id, $3, r.person_id, r.activity_id, r.rotation_id, r.stay_id, r.hand_duty_id, r.local_date, r.half, r.during, r.zone, r.source, r.locked, r.may_overlap, $4, $5, $5
  from jsonb_to_recordset($1::jsonb) as ${RECORD}`;

export function dutyRecord(duty: Duty, rowId: Id): object {
  const { zone, source, locked, half } = duty;
  return {
    ...{ id: rowId, person_id: duty.personId, activity_id: duty.activityId, rotation_id: duty.rotationId, stay_id: duty.stayId },
    ...{ hand_duty_id: duty.id, local_date: duty.date, half, during: rangeText(duty.during), zone, source, locked, may_overlap: duty.mayOverlap },
  };
}

function rangeText(range: TimeRange | null): string | null {
  return range && `[${new Date(range.start).toISOString()},${new Date(range.end).toISOString()})`;
}
