import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id, type LocalDate } from '@housestaff/kernel';
import { Absences, UNANSWERED, type AbsenceFilter, type AbsencePage, type AbsencePageFilter, type LeaveAnswer, type NamedAbsence } from '@housestaff/people/application';
import type { Absence } from '@housestaff/people/domain';
import { fromDateRange, TenantContext, toDateRange } from '@housestaff/platform';
import { cursorAfter, placeIn } from './absence-cursor';

type AbsenceRow = Omit<NamedAbsence, 'period'> & { period: string };

const SELECT = `
  select absence.id, absence.program_id as "programId", person_id as "personId", trim(given_name || ' ' || family_name) as "personName",
    absence.kind, period::text, starts_pm as "startsPm", ends_am as "endsAm", status, blocking, counts_away as "countsAway", note, source,
    import_batch_id as "importBatchId", absence.version, requested_on::text as "requestedOn", decided_by as "decidedBy", decided_at as "decidedAt", answer
  from people.absence absence
  join people.person person on person.organization_id = absence.organization_id and person.id = absence.person_id`;

/** Keyset over who waits, the first day and the id; an index holds it. Who waits is shown whatever days are asked for. */
const PAGE = `
  ${SELECT}
  where absence.program_id = $1
    and ($2::daterange is null or period && $2 or ($7 and absence.status = 'requested'))
    and ($3::uuid is null or absence.person_id = $3) and ($4::text is null or absence.status = $4) and ($5::text is null or absence.kind = $5)
    and ($6::text is null or given_name || ' ' || family_name ilike $6 or family_name || ', ' || given_name ilike $6)
    and ($8::int is null or exists (select 1 from people.pgy_period pgy
      where pgy.organization_id = absence.organization_id and pgy.person_id = absence.person_id and pgy.pgy = $8 and pgy.period @> lower(absence.period)))
    and ($9::boolean is null or ($7 and absence.status <> 'requested', lower(period), absence.id) > ($9, $10::date, $11::uuid))
  order by ($7 and absence.status <> 'requested'), lower(period), absence.id
  limit $12`;

@Injectable()
export class SqlAbsences extends Absences {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async ofProgram(programId: Id, { range, personId, status }: AbsenceFilter): Promise<NamedAbsence[]> {
    const rows = await this.tenant.query<AbsenceRow>(
      `${SELECT} where absence.program_id = $1 and ($2::daterange is null or period && $2) and ($3::uuid is null or person_id = $3)
         and ($4::text is null or status = $4)
       order by lower(period), family_name, absence.id`,
      [programId, range ? fromDateRange(range) : null, personId ?? null, status ?? null],
    );
    return rows.map(toAbsence);
  }

  async page(programId: Id, { range, personId, status, kind, pgy, q, pendingFirst = false, limit, cursor }: AbsencePageFilter): Promise<AbsencePage> {
    const like = q?.trim() ? `%${q.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
    const filter = [programId, range ? fromDateRange(range) : null, personId ?? null, status ?? null, kind ?? null, like, pendingFirst, pgy ?? null];
    const rows = await this.tenant.query<AbsenceRow>(PAGE, [...filter, ...(cursor ? placeIn(cursor) : [null, null, null]), limit + 1]);
    const absences = rows.slice(0, limit).map(toAbsence);
    const last = absences.at(-1);
    return { absences, nextCursor: rows.length > limit && last ? cursorAfter(last, pendingFirst) : null };
  }

  async lock(id: Id): Promise<NamedAbsence | undefined> {
    const [row] = await this.tenant.query<AbsenceRow>(`${SELECT} where absence.id = $1 for update of absence`, [id]);
    return row && toAbsence(row);
  }

  async holdProgram(programId: Id): Promise<void> {
    await this.tenant.query("select pg_advisory_xact_lock(hashtextextended('people.leave ' || $1::text, 0))", [programId]);
  }

  async findById(id: Id): Promise<NamedAbsence | undefined> {
    const [row] = await this.tenant.query<AbsenceRow>(`${SELECT} where absence.id = $1`, [id]);
    return row && toAbsence(row);
  }

  async add(absence: Absence & Partial<LeaveAnswer> & { requestedOn: LocalDate }): Promise<void> {
    const { programId, personId, id, importBatchId, requestedOn } = absence;
    const sql = `
      insert into people.absence (organization_id, program_id, person_id, id, import_batch_id, kind, period, starts_pm, ends_am, status, blocking,
        counts_away, note, source, decided_by, decided_at, answer, requested_on)
      values ($1, $2, $3, $4, $5, $6, $7::daterange, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;
    await this.tenant.execute(sql, [this.actor.get().organizationId, programId, personId, id, importBatchId, ...fields({ ...UNANSWERED, ...absence }), requestedOn]);
  }

  async save(absence: Absence & LeaveAnswer): Promise<void> {
    const { id, version } = absence;
    const sql = `
      update people.absence set kind = $3, period = $4::daterange, starts_pm = $5, ends_am = $6, status = $7, blocking = $8, counts_away = $9,
        note = $10, source = $11, decided_by = $12, decided_at = $13, answer = $14, version = version + 1, changed_at = now()
      where id = $1 and version = $2`;
    if ((await this.tenant.execute(sql, [id, version, ...fields(absence)])) === 0) throw new StaleVersion('absence', id, version, version + 1);
  }
}

function toAbsence(row: AbsenceRow): NamedAbsence {
  return { ...row, period: toDateRange(row.period) };
}

function fields({ kind, period, startsPm, endsAm, status, blocking, countsAway, note, source, decidedBy, decidedAt, answer }: Absence & LeaveAnswer): unknown[] {
  return [kind, fromDateRange(period), startsPm, endsAm, status, blocking, countsAway, note, source, decidedBy, decidedAt, answer];
}
