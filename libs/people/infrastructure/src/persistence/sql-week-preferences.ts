import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { WeekPreferences } from '@housestaff/people/application';
import type { WeekPreference } from '@housestaff/people/domain';
import { TenantContext } from '@housestaff/platform';

const ranges = (column: string): string => `(select coalesce(json_agg(json_build_object('start', lower(one), 'end', upper(one)) order by one), '[]') from unnest(said.${column}) one) as ${column}`;

const SAID = `
  select said.program_id as "programId", said.person_id as "personId", said.academic_year_id as "academicYearId", ${ranges('preferred')}, ${ranges('blocked')},
    said.most_per_month as "mostPerMonth", said.most_in_a_row as "mostInARow", said.least_between as "leastBetween", said.target, said.note, said.version
  from people.week_preference said`;

const multirange = (parameter: string): string => `(select coalesce(range_agg(daterange((one->>'start')::date, (one->>'end')::date)), '{}') from jsonb_array_elements(${parameter}::jsonb) one)`;

/** Which of two first ones comes first is settled by the key. */
const SAVE = `
  insert into people.week_preference as there
    (organization_id, program_id, person_id, academic_year_id, preferred, blocked, most_per_month, most_in_a_row, least_between, target, note)
  select $1, $2, $3, $4, ${multirange('$5')}, ${multirange('$6')}, $7::int, $8::int, $9::int, $10::int, $11
    where $12 = 0 or exists (select 1 from people.week_preference where person_id = $3 and academic_year_id = $4)
  on conflict (organization_id, person_id, academic_year_id) do update
    set preferred = excluded.preferred, blocked = excluded.blocked, most_per_month = excluded.most_per_month, most_in_a_row = excluded.most_in_a_row,
      least_between = excluded.least_between, target = excluded.target, note = excluded.note, version = there.version + 1, changed_at = now()
    where there.version = $12`;

@Injectable()
export class SqlWeekPreferences extends WeekPreferences {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async find(personId: Id, academicYearId: Id): Promise<WeekPreference | undefined> {
    const [row] = await this.tenant.query<WeekPreference>(`${SAID} where said.person_id = $1 and said.academic_year_id = $2`, [personId, academicYearId]);
    return row;
  }

  ofYear(academicYearId: Id): Promise<WeekPreference[]> {
    return this.tenant.query<WeekPreference>(`${SAID} where said.academic_year_id = $1 order by said.person_id`, [academicYearId]);
  }

  async save({ programId, personId, academicYearId, preferred, blocked, mostPerMonth, mostInARow, leastBetween, target, note, version }: WeekPreference): Promise<void> {
    const values = [this.actor.get().organizationId, programId, personId, academicYearId, JSON.stringify(preferred), JSON.stringify(blocked), mostPerMonth, mostInARow, leastBetween, target, note, version];
    if ((await this.tenant.execute(SAVE, values)) === 0) throw new StaleVersion('preferences', personId, version, version + 1);
  }
}
