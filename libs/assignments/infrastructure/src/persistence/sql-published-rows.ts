import { Injectable } from '@nestjs/common';
import { PublishedRows, type DutyCounts, type PublishedDuty, type PublishedStay, type RowChanges } from '@housestaff/assignments/application';
import type { HandDuty, ScheduleRows } from '@housestaff/assignments/domain';
import type { DateRange, Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { COMPARE_DUTIES } from './compare-duties';
import { DUTY_FIELDS, toDuty, type DutyRow } from './duty-rows';
import { HAND_FIELDS } from './hand-duty-rows';
import { RowWriter } from './row-writer';
import { MARKED_STAY_FIELDS, STAY_FIELDS, toPublishedStay, toStay, type StayRow } from './stay-rows';

const OF_PROGRAM = 'published_to is null and schedule_id in (select id from assignments.schedule where program_id = $1)';

@Injectable()
export class SqlPublishedRows extends PublishedRows {
  constructor(
    private readonly tenant: TenantContext,
    private readonly writer: RowWriter,
  ) {
    super();
  }

  async live(scheduleId: Id): Promise<ScheduleRows> {
    return this.rows('schedule_id = $1 and published_to is null', [scheduleId]);
  }

  async asOf(scheduleId: Id, version: number): Promise<ScheduleRows> {
    return this.rows('schedule_id = $1 and published_from <= $2 and (published_to is null or published_to > $2)', [scheduleId, version]);
  }

  async liveDuties(scheduleId: Id): Promise<PublishedDuty[]> {
    const rows = await this.tenant.query<DutyRow>(`select ${DUTY_FIELDS} from assignments.duty where schedule_id = $1 and published_to is null`, [scheduleId]);
    return rows.map(toDuty);
  }

  async dutiesOf(personId: Id, range: DateRange): Promise<PublishedDuty[]> {
    const rows = await this.tenant.query<DutyRow>(
      `select ${DUTY_FIELDS} from assignments.duty
       where person_id = $1 and published_to is null and local_date >= $2 and local_date < $3 order by local_date, lower(during), half, id`,
      [personId, range.start, range.end],
    );
    return rows.map(toDuty);
  }

  async staysOfProgram(programId: Id, rotationId: Id | null): Promise<PublishedStay[]> {
    const sql = `select ${MARKED_STAY_FIELDS} from assignments.stay where ${OF_PROGRAM} and ($2::uuid is null or rotation_id = $2) order by lower(period), id`;
    return (await this.tenant.query<Parameters<typeof toPublishedStay>[0]>(sql, [programId, rotationId])).map(toPublishedStay);
  }

  async dutiesOfProgram(programId: Id, activityIds: readonly Id[]): Promise<PublishedDuty[]> {
    const sql = `select ${DUTY_FIELDS} from assignments.duty where ${OF_PROGRAM} and activity_id = any($2::uuid[]) order by local_date, lower(during), half, id`;
    return (await this.tenant.query<DutyRow>(sql, [programId, activityIds])).map(toDuty);
  }

  async apply(scheduleId: Id, version: number, changes: RowChanges): Promise<void> {
    await this.writer.write(scheduleId, version, changes);
  }

  async compareDuties(scheduleId: Id, from: number, to: number): Promise<DutyCounts> {
    const [counts] = await this.tenant.query<DutyCounts>(COMPARE_DUTIES, [scheduleId, from, to]);
    return counts ?? { added: 0, removed: 0, changed: 0 };
  }

  private async rows(where: string, parameters: unknown[]): Promise<ScheduleRows> {
    const stays = await this.tenant.query<StayRow>(`select ${STAY_FIELDS} from assignments.stay where ${where} order by person_id, lower(period)`, parameters);
    const handDuties = await this.tenant.query<HandDuty>(`select ${HAND_FIELDS} from assignments.hand_duty where ${where} order by person_id, local_date, half`, parameters);
    return { stays: stays.map(toStay), handDuties };
  }
}
