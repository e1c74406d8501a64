import { Injectable } from '@nestjs/common';
import type { DateRange, Id } from '@housestaff/kernel';
import { Absences, PeopleDirectory, Persons, Qualifications, WeekPreferences, type ProgramQualifications } from '@housestaff/people/application';
import type { Absence, Person, WeekPreference } from '@housestaff/people/domain';
import { TenantContext } from '@housestaff/platform';
import { SELECT_PERSON, toPerson, type PersonRow } from './person-rows';

@Injectable()
export class SqlPeopleDirectory extends PeopleDirectory {
  constructor(
    private readonly tenant: TenantContext,
    private readonly persons: Persons,
    private readonly absences: Absences,
    private readonly qualifications: Qualifications,
    private readonly preferences: WeekPreferences,
  ) {
    super();
  }

  async ofProgram(programId: Id): Promise<Person[]> {
    const rows = await this.tenant.query<PersonRow>(`${SELECT_PERSON} where program_id = $1 order by family_name, given_name, person.id`, [programId]);
    return rows.map(toPerson);
  }

  absencesOf(programId: Id, range: DateRange): Promise<Absence[]> {
    return this.absences.ofProgram(programId, { range });
  }

  async qualificationsOf(programId: Id): Promise<ProgramQualifications> {
    const types = await this.qualifications.typesOf(programId);
    return { types, held: types.length === 0 ? [] : await this.qualifications.ofProgram(programId) };
  }

  weekPreferencesOf(academicYearId: Id): Promise<WeekPreference[]> {
    return this.preferences.ofYear(academicYearId);
  }

  findById(personId: Id): Promise<Person | undefined> {
    return this.persons.findById(personId);
  }

  async revision(programId: Id): Promise<string> {
    const [row] = await this.tenant.query<{ revision: string }>(REVISION, [programId]);
    return row?.revision ?? '';
  }
}

/** PGY periods count in their person's version. */
const REVISION = `
  select concat_ws('/',
    (select concat(count(*), '.', sum(version), '.', max(changed_at)) from people.person where program_id = $1),
    (select concat(count(*), '.', sum(version), '.', max(changed_at)) from people.absence where program_id = $1),
    (select concat(count(*), '.', sum(version), '.', max(changed_at)) from people.qualification_type where program_id = $1),
    (select concat(count(*), '.', sum(version), '.', max(changed_at)) from people.qualification where program_id = $1),
    (select concat(count(*), '.', sum(version), '.', max(changed_at)) from people.week_preference where program_id = $1)
  ) as revision`;
