import type { Id } from '@housestaff/kernel';
import { displayNameOf, type Person } from '@housestaff/people/domain';
import { toDateRange } from '@housestaff/platform';

export interface PersonRow extends Omit<Person, 'displayName' | 'pgyPeriods'> {
  pgyPeriods: { id: Id; period: string; pgy: number; offCycle: boolean }[];
}

export const SELECT_PERSON = `
  select person.id, program_id as "programId", kind, given_name as "givenName", family_name as "familyName", email, phone,
    external_id as "externalId", specialties, titles, cohort, active, person.version, coalesce((
      select json_agg(json_build_object('id', id, 'period', period::text, 'pgy', pgy, 'offCycle', off_cycle) order by lower(period))
      from people.pgy_period history
      where history.organization_id = person.organization_id and history.person_id = person.id
    ), '[]') as "pgyPeriods"
  from people.person person`;

export function toPerson({ pgyPeriods, ...row }: PersonRow): Person {
  const periods = pgyPeriods.map((one) => ({ ...one, period: toDateRange(one.period) }));
  return { ...row, displayName: displayNameOf(row.givenName, row.familyName), pgyPeriods: periods };
}
