/** By person, day, half and activity; another range, zone or rotation is a change. */
export const COMPARE_DUTIES = `
  with was as (select * from assignments.duty where schedule_id = $1 and published_from <= $2 and (published_to is null or published_to > $2)),
       now as (select * from assignments.duty where schedule_id = $1 and published_from <= $3 and (published_to is null or published_to > $3))
  select (count(*) filter (where was.id is null))::int as added, (count(*) filter (where now.id is null))::int as removed,
    (count(*) filter (where was.id is not null and now.id is not null
      and (was.during is distinct from now.during or was.zone <> now.zone or was.rotation_id is distinct from now.rotation_id)))::int as changed
  from was full join now using (person_id, local_date, half, activity_id)`;
