import { Injectable } from '@nestjs/common';
import { ScrambleLog, type NamedAssignment, type ScrambleAssignment } from '@housestaff/conflicts/application';
import { CurrentActor, StaleVersion, type DateRange, type Id } from '@housestaff/kernel';
import { fromDateRange, TenantContext, toDateRange } from '@housestaff/platform';

interface Row extends Omit<NamedAssignment, 'period' | 'undone'> {
  readonly period: string;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

const NAME = (table: string): string => `trim(${table}.given_name || ' ' || ${table}.family_name)`;
const SELECT = `
  select one.id, one.program_id as "programId", one.schedule_id as "scheduleId", one.out_person_id as "outPersonId", one.person_id as "personId",
    one.work_key as "workKey", one.label, one.period::text as period, one.version_number as "versionNumber", one.absence_id as "absenceId",
    one.on_backup as "onBackup", one.made_by as "by", one.made_at as "at", one.undone_by as "undoneBy", one.undone_at as "undoneAt", one.version,
    ${NAME('person')} as "personName", ${NAME('gone')} as "outPersonName"
  from conflicts.scramble_assignment one
  join people.person person on person.organization_id = one.organization_id and person.id = one.person_id
  join people.person gone on gone.organization_id = one.organization_id and gone.id = one.out_person_id`;

@Injectable()
export class SqlScrambleLog extends ScrambleLog {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async add(one: ScrambleAssignment): Promise<void> {
    const sql = `insert into conflicts.scramble_assignment
      (organization_id, id, program_id, schedule_id, out_person_id, person_id, work_key, label, period, version_number, absence_id, on_backup, made_by, made_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9::daterange, $10, $11, $12, $13, $14)`;
    const { id, programId, scheduleId, outPersonId, personId, workKey, label, period, versionNumber, absenceId, onBackup, by, at } = one;
    await this.tenant.execute(sql, [this.actor.get().organizationId, id, programId, scheduleId, outPersonId, personId, workKey, label, fromDateRange(period), versionNumber, absenceId, onBackup, by, at]);
  }

  async findById(id: Id): Promise<NamedAssignment | undefined> {
    const [row] = await this.tenant.query<Row>(`${SELECT} where one.id = $1`, [id]);
    return row && assignmentOf(row);
  }

  async of(outPersonId: Id, period: DateRange): Promise<NamedAssignment[]> {
    const rows = await this.tenant.query<Row>(`${SELECT} where one.out_person_id = $1 and one.period && $2::daterange order by one.made_at desc, one.id desc`, [outPersonId, fromDateRange(period)]);
    return rows.map(assignmentOf);
  }

  async undo(id: Id, version: number, { by, at }: { by: string; at: Date }): Promise<void> {
    const sql = 'update conflicts.scramble_assignment set undone_by = $3, undone_at = $4, version = version + 1, changed_at = now() where id = $1 and version = $2 and undone_at is null';
    if ((await this.tenant.execute(sql, [id, version, by, at])) === 0) throw new StaleVersion('scramble assignment', id, version, version + 1);
  }
}

function assignmentOf({ period, undoneBy, undoneAt, ...row }: Row): NamedAssignment {
  return { ...row, period: toDateRange(period), undone: undoneBy !== null && undoneAt !== null ? { by: undoneBy, at: undoneAt } : null };
}
