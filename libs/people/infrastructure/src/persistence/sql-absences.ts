import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { Absences, type AbsenceFilter, type NamedAbsence } from '@housestaff/people/application';
import type { Absence } from '@housestaff/people/domain';
import { fromDateRange, TenantContext, toDateRange } from '@housestaff/platform';

type AbsenceRow = Omit<NamedAbsence, 'period'> & { period: string };

const SELECT = `
  select absence.id, absence.program_id as "programId", person_id as "personId", trim(given_name || ' ' || family_name) as "personName",
    absence.kind, period::text, starts_pm as "startsPm", ends_am as "endsAm", status, blocking, counts_away as "countsAway", note, source,
    import_batch_id as "importBatchId", absence.version
  from people.absence absence
  join people.person person on person.organization_id = absence.organization_id and person.id = absence.person_id`;

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

  async findById(id: Id): Promise<NamedAbsence | undefined> {
    const [row] = await this.tenant.query<AbsenceRow>(`${SELECT} where absence.id = $1`, [id]);
    return row && toAbsence(row);
  }

  async add(absence: Absence): Promise<void> {
    const { programId, personId, id, importBatchId } = absence;
    const sql = `
      insert into people.absence (organization_id, program_id, person_id, id, import_batch_id, kind, period, starts_pm, ends_am, status, blocking,
        counts_away, note, source)
      values ($1, $2, $3, $4, $5, $6, $7::daterange, $8, $9, $10, $11, $12, $13, $14)`;
    await this.tenant.execute(sql, [this.actor.get().organizationId, programId, personId, id, importBatchId, ...fields(absence)]);
  }

  async save(absence: Absence): Promise<void> {
    const { id, version } = absence;
    const sql = `
      update people.absence set kind = $3, period = $4::daterange, starts_pm = $5, ends_am = $6, status = $7, blocking = $8, counts_away = $9,
        note = $10, source = $11, version = version + 1, changed_at = now()
      where id = $1 and version = $2`;
    if ((await this.tenant.execute(sql, [id, version, ...fields(absence)])) === 0) throw new StaleVersion('absence', id, version, version + 1);
  }
}

function toAbsence(row: AbsenceRow): NamedAbsence {
  return { ...row, period: toDateRange(row.period) };
}

function fields({ kind, period, startsPm, endsAm, status, blocking, countsAway, note, source }: Absence): unknown[] {
  return [kind, fromDateRange(period), startsPm, endsAm, status, blocking, countsAway, note, source];
}
