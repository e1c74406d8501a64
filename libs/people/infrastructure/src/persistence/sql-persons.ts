import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { Persons, type PersonFilter, type PersonPage, type Twin } from '@housestaff/people/application';
import type { Person, PgyPeriod } from '@housestaff/people/domain';
import { fromDateRange, TenantContext } from '@housestaff/platform';
import { cursorOf, placeOf } from './person-cursor';
import { SELECT_PERSON, toPerson, type PersonRow } from './person-rows';

@Injectable()
export class SqlPersons extends Persons {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async page(programId: Id, { kind, q, limit, cursor }: PersonFilter): Promise<PersonPage> {
    const like = q?.trim() ? `%${q.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
    const values = [programId, kind ?? null, like, ...(cursor ? placeOf(cursor) : [null, null, null]), limit + 1];
    const rows = await this.tenant.query<PersonRow>(PAGE, values);
    const people = rows.slice(0, limit).map(toPerson);
    const last = people.at(-1);
    return { people, nextCursor: rows.length > limit && last ? cursorOf(last) : null };
  }

  async findById(id: Id): Promise<Person | undefined> {
    const [row] = await this.tenant.query<PersonRow>(`${SELECT_PERSON} where person.id = $1`, [id]);
    return row && toPerson(row);
  }

  async findTwin({ id, programId, externalId, email, givenName, familyName }: Omit<Person, 'pgyPeriods' | 'version'>): Promise<Twin | undefined> {
    const [twin] = await this.tenant.query<Twin>(TWIN, [programId, id, externalId, email, givenName, familyName]);
    return twin;
  }

  async add(person: Person): Promise<void> {
    const sql = `
      insert into people.person (organization_id, program_id, id, kind, given_name, family_name, email, phone, external_id, specialties, titles, cohort, active)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
    await this.tenant.execute(sql, [this.actor.get().organizationId, person.programId, person.id, ...fields(person)]);
    await this.insertPeriods(person.id, person.pgyPeriods);
  }

  async save(person: Person): Promise<void> {
    const sql = `
      update people.person set kind = $3, given_name = $4, family_name = $5, email = $6, phone = $7, external_id = $8, specialties = $9,
        titles = $10, cohort = $11, active = $12, version = version + 1, changed_at = now()
      where id = $1 and version = $2`;
    fresh(person, await this.tenant.execute(sql, [person.id, person.version, ...fields(person)]));
  }

  async setPgyPeriods(person: Pick<Person, 'id' | 'version'>, periods: readonly PgyPeriod[]): Promise<void> {
    const sql = 'update people.person set version = version + 1, changed_at = now() where id = $1 and version = $2';
    fresh(person, await this.tenant.execute(sql, [person.id, person.version]));
    await this.tenant.execute('delete from people.pgy_period where person_id = $1', [person.id]);
    await this.insertPeriods(person.id, periods);
  }

  async remove(id: Id): Promise<void> {
    await this.tenant.execute('delete from people.person where id = $1', [id]);
  }

  private async insertPeriods(personId: Id, periods: readonly PgyPeriod[]): Promise<void> {
    const rows = periods.map((one) => ({ ...one, period: fromDateRange(one.period) }));
    await this.tenant.execute(
      `insert into people.pgy_period (organization_id, person_id, id, period, pgy, off_cycle)
       select $1, $2, id, period, pgy, "offCycle"
       from jsonb_to_recordset($3::jsonb) as row (id uuid, period daterange, pgy int, "offCycle" boolean)`,
      [this.actor.get().organizationId, personId, JSON.stringify(rows)],
    );
  }
}

const PAGE = `
  ${SELECT_PERSON}
  where program_id = $1 and ($2::text is null or kind = $2)
    and ($3::text is null or given_name || ' ' || family_name ilike $3 or family_name || ', ' || given_name ilike $3 or email ilike $3 or external_id ilike $3)
    and ($4::text is null or (family_name, given_name, person.id) > ($4, $5::text, $6::uuid))
  order by family_name, given_name, person.id
  limit $7`;

/** The surest sign first. */
const TWIN = `
  select id, trim(given_name || ' ' || family_name) as "displayName",
    case when external_id = $3 then 'externalId' when lower(email) = lower($4) then 'email' else 'name' end as field
  from people.person
  where program_id = $1 and id <> $2
    and (external_id = $3 or lower(email) = lower($4) or (lower(given_name) = lower($5) and lower(family_name) = lower($6)))
  order by external_id = $3 desc nulls last, lower(email) = lower($4) desc nulls last
  limit 1`;

function fields(person: Person): unknown[] {
  const { kind, givenName, familyName, email, phone, externalId, specialties, titles, cohort, active } = person;
  return [kind, givenName, familyName, email, phone, externalId, specialties, titles, cohort, active];
}

function fresh({ id, version }: Pick<Person, 'id' | 'version'>, touched: number): void {
  if (touched === 0) throw new StaleVersion('person', id, version, version + 1);
}
