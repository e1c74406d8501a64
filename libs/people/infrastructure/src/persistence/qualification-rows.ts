export const QUALIFICATION_TYPES = `
  select type.id, type.program_id as "programId", type.family, type.name, type.lasts_months as "lastsMonths", type.version,
    (select count(distinct person_id)::int from people.qualification held where held.organization_id = type.organization_id and held.type_id = type.id) as held,
    coalesce((
      select json_agg(json_build_object('kind', case when need.rotation_id is null then 'activity' else 'rotation' end, 'id', coalesce(need.rotation_id, need.activity_id),
        'name', coalesce(rotation.name, activity.name), 'leastLevel', need.least_level) order by need.rotation_id is null, coalesce(rotation.name, activity.name))
      from people.qualification_requirement need
      left join program.rotation rotation on rotation.organization_id = need.organization_id and rotation.id = need.rotation_id
      left join program.activity activity on activity.organization_id = need.organization_id and activity.id = need.activity_id
      where need.organization_id = type.organization_id and need.type_id = type.id
    ), '[]') as "requiredBy"
  from people.qualification_type type`;

export const QUALIFICATIONS = `
  select one.id, one.program_id as "programId", one.person_id as "personId", one.type_id as "typeId", one.level, one.issued::text, one.expires::text, one.note, one.version,
    trim(person.given_name || ' ' || person.family_name) as "personName", person.active as "personActive",
    (select max(upper(period))::text from people.pgy_period history where person.kind = 'resident' and history.organization_id = person.organization_id and history.person_id = person.id) as "personUntil",
    type.name as "typeName"
  from people.qualification one
  join people.person person on person.organization_id = one.organization_id and person.id = one.person_id
  join people.qualification_type type on type.organization_id = one.organization_id and type.id = one.type_id`;
