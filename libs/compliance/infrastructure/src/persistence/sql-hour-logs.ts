import { Injectable } from '@nestjs/common';
import { grouped, HourLogs, type AttestationState, type HourDayState } from '@housestaff/compliance/application';
import { EntriesOverlap, type LoggedEntry } from '@housestaff/compliance/domain';
import { Clock, CurrentActor, newId, StaleVersion, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { fromDateRange, TenantContext, violates } from '@housestaff/platform';

interface EntryRow extends Omit<LoggedEntry, 'date' | 'start' | 'end'> {
  readonly personId: Id;
  readonly date: LocalDate;
  readonly from: Date;
  readonly to: Date;
}

type DayRow = Omit<HourDayState, 'entries'>;

const OWN = 'x.person_id = $1';
const OF_PROGRAM = 'x.person_id in (select p.id from people.person p where p.program_id = $1)';

@Injectable()
export class SqlHourLogs extends HourLogs {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {
    super();
  }

  ofPerson(personId: Id, days: DateRange): Promise<HourDayState[]> {
    return this.days(OWN, personId, days);
  }

  ofProgram(programId: Id, days: DateRange): Promise<HourDayState[]> {
    return this.days(OF_PROGRAM, programId, days);
  }

  async stamp(programId: Id, days: DateRange): Promise<string> {
    const sql = `select count(*) || ' ' || coalesce(sum(x.version), 0) || ' ' || coalesce(max(extract(epoch from x.changed_at)), 0) as stamp
      from compliance.hour_day x where ${OF_PROGRAM} and x.local_date <@ $2::daterange`;
    const [row] = await this.tenant.query<{ stamp: string }>(sql, [programId, fromDateRange(days)]);
    return row?.stamp ?? '';
  }

  async lock(personId: Id): Promise<void> {
    await this.tenant.query("select pg_advisory_xact_lock(hashtextextended('compliance.hours ' || $1::text, 0))", [personId]);
  }

  async save(day: HourDayState, zone: string): Promise<void> {
    const key = [this.actor.get().organizationId, day.personId, day.date];
    const written = await this.tenant.execute(day.version === 1 ? INSERT_DAY : UPDATE_DAY, [...key, day.version, day.logged, this.clock.now()]);
    if (written === 0) throw new StaleVersion('day', day.date, day.version - 1, day.version);
    await this.tenant.execute('delete from compliance.hour_entry where organization_id = $1 and person_id = $2 and local_date = $3', key);
    for (const { kind, dutyId, activityId, start, end, note } of day.entries) {
      await this.tenant.execute(INSERT_ENTRY, [...key, newId(this.clock), kind, dutyId, activityId, new Date(start), new Date(end), zone, note]);
    }
    await this.refuseOverlaps();
  }

  attestationsOf(personId: Id, days: DateRange): Promise<AttestationState[]> {
    return this.attestations(OWN, personId, days);
  }

  attestationsOfProgram(programId: Id, days: DateRange): Promise<AttestationState[]> {
    return this.attestations(OF_PROGRAM, programId, days);
  }

  async attest({ personId, weekFrom, at, by }: AttestationState): Promise<void> {
    const sql = `insert into compliance.hour_attestation (organization_id, person_id, week_from, attested_at, attested_by) values ($1, $2, $3, $4, $5) on conflict do nothing`;
    await this.tenant.execute(sql, [this.actor.get().organizationId, personId, weekFrom, at, by]);
  }

  async takeBack(personId: Id, weekFrom: LocalDate): Promise<boolean> {
    return (await this.tenant.execute('delete from compliance.hour_attestation where person_id = $1 and week_from = $2', [personId, weekFrom])) > 0;
  }

  private async days(whose: string, id: Id, range: DateRange): Promise<HourDayState[]> {
    const values = [id, fromDateRange(range)];
    const days = await this.tenant.query<DayRow>(`${DAYS} where ${whose} and x.local_date <@ $2::daterange order by x.local_date`, values);
    const rows = await this.tenant.query<EntryRow>(`${ENTRIES} where ${whose} and x.local_date <@ $2::daterange order by lower(x.during)`, values);
    const entries = grouped(rows, (row) => `${row.personId} ${row.date}`);
    return days.map((day) => ({ ...day, entries: (entries.get(`${day.personId} ${day.date}`) ?? []).map(entryOf) }));
  }

  private attestations(whose: string, id: Id, range: DateRange): Promise<AttestationState[]> {
    const columns = 'x.person_id as "personId", x.week_from::text as "weekFrom", x.attested_at as at, x.attested_by as by';
    return this.tenant.query(`select ${columns} from compliance.hour_attestation x where ${whose} and x.week_from <@ $2::daterange order by x.week_from`, [id, fromDateRange(range)]);
  }

  /** Now, not at the end of the unit of work: so that the answer can say what is wrong. */
  private async refuseOverlaps(): Promise<void> {
    try {
      await this.tenant.execute('set constraints compliance.hour_entry_exclusive immediate');
      await this.tenant.execute('set constraints compliance.hour_entry_exclusive deferred');
    } catch (error) {
      if (violates(error, 'hour_entry_exclusive')) throw new EntriesOverlap('entries', null);
      throw error;
    }
  }
}

const DAYS = 'select x.person_id as "personId", x.local_date::text as date, x.version, x.logged from compliance.hour_day x';
const ENTRIES = `select x.person_id as "personId", x.local_date::text as date, x.kind, x.duty_id as "dutyId", x.activity_id as "activityId",
  lower(x.during) as "from", upper(x.during) as "to", x.note from compliance.hour_entry x`;
const INSERT_DAY = `insert into compliance.hour_day (organization_id, person_id, local_date, version, logged, created_at, changed_at)
  values ($1, $2, $3, $4, $5, $6, $6) on conflict do nothing`;
const UPDATE_DAY = `update compliance.hour_day set version = $4, logged = $5, changed_at = $6
  where organization_id = $1 and person_id = $2 and local_date = $3 and version = $4 - 1`;
const INSERT_ENTRY = `insert into compliance.hour_entry (organization_id, person_id, local_date, id, kind, duty_id, activity_id, during, zone, note)
  values ($1, $2, $3, $4, $5, $6, $7, tstzrange($8, $9), $10, $11)`;

function entryOf({ kind, dutyId, activityId, note, date, from, to }: EntryRow): LoggedEntry {
  return { kind, dutyId, activityId, note, date, start: from.getTime(), end: to.getTime() };
}
