import { Injectable } from '@nestjs/common';
import { BackupLog, type NamedActivation } from '@housestaff/conflicts/application';
import type { Activation } from '@housestaff/conflicts/domain';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { fromDateRange, TenantContext, toDateRange } from '@housestaff/platform';

interface Row extends Omit<NamedActivation, 'period' | 'paidBack'> {
  readonly period: string;
  readonly paidNote: string | null;
  readonly paidBy: string | null;
  readonly paidAt: Date | null;
}

const SELECT = `
  select one.id, one.program_id as "programId", one.person_id as "personId", one.for_person_id as "forPersonId", one.label, one.period::text as period, one.why,
    one.worth::float8 as worth, one.made_by as "by", one.made_at as "at", one.taken_back_at as "takenBackAt", one.paid_note as "paidNote", one.paid_by as "paidBy", one.paid_at as "paidAt", one.version,
    trim(person.given_name || ' ' || person.family_name) as "personName", trim(gone.given_name || ' ' || gone.family_name) as "forPersonName"
  from conflicts.backup_activation one
  join people.person person on person.organization_id = one.organization_id and person.id = one.person_id
  left join people.person gone on gone.organization_id = one.organization_id and gone.id = one.for_person_id`;

@Injectable()
export class SqlBackupLog extends BackupLog {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async ofProgram(programId: Id): Promise<NamedActivation[]> {
    return (await this.tenant.query<Row>(`${SELECT} where one.program_id = $1 order by one.made_at desc, one.id desc`, [programId])).map(activationOf);
  }

  async findById(id: Id): Promise<NamedActivation | undefined> {
    const [row] = await this.tenant.query<Row>(`${SELECT} where one.id = $1`, [id]);
    return row && activationOf(row);
  }

  async add({ id, programId, personId, forPersonId, label, period, why, worth, by, at }: Activation, assignmentId: Id | null): Promise<void> {
    const sql = `insert into conflicts.backup_activation
      (organization_id, id, program_id, person_id, for_person_id, assignment_id, label, period, why, worth, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8::daterange, $9, $10, $11, $12)`;
    await this.tenant.execute(sql, [this.actor.get().organizationId, id, programId, personId, forPersonId, assignmentId, label, fromDateRange(period), why, worth, by, at]);
  }

  async save({ id, version, paidBack }: Activation): Promise<void> {
    const sql = 'update conflicts.backup_activation set paid_note = $3, paid_by = $4, paid_at = $5, version = version + 1, changed_at = now() where id = $1 and version = $2';
    const changed = await this.tenant.execute(sql, [id, version, paidBack?.note ?? null, paidBack?.by ?? null, paidBack?.at ?? null]);
    if (changed === 0) throw new StaleVersion('backup activation', id, version, version + 1);
  }

  async takeBack(id: Id, at: Date): Promise<void> {
    await this.tenant.execute('update conflicts.backup_activation set taken_back_at = $2, version = version + 1, changed_at = now() where $1 in (assignment_id, id) and taken_back_at is null', [id, at]);
  }
}

function activationOf({ period, paidNote, paidBy, paidAt, ...row }: Row): NamedActivation {
  return { ...row, period: toDateRange(period), paidBack: paidNote !== null && paidBy !== null && paidAt !== null ? { note: paidNote, by: paidBy, at: paidAt } : null };
}
