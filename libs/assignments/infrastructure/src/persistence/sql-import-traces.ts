import { Injectable } from '@nestjs/common';
import { ImportTraces, type Imported } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';

const GONE = '(person_id = any($2::uuid[]) or rotation_id = any($3::uuid[]))';

@Injectable()
export class SqlImportTraces extends ImportTraces {
  constructor(private readonly tenant: TenantContext) {
    super();
  }

  async drop(scheduleId: Id): Promise<void> {
    await this.tenant.execute('delete from assignments.schedule where id = $1', [scheduleId]);
  }

  async forget(scheduleId: Id, { personIds, rotationIds, activityIds }: Imported): Promise<void> {
    const [stays, duties] = [[scheduleId, personIds, rotationIds], [scheduleId, personIds, activityIds]];
    await this.tenant.execute(
      `delete from assignments.duty where schedule_id = $1 and (${GONE} or activity_id = any($4::uuid[])
         or stay_id in (select id from assignments.stay where schedule_id = $1 and ${GONE})
         or hand_duty_id in (select id from assignments.hand_duty where schedule_id = $1 and (person_id = any($2::uuid[]) or activity_id = any($4::uuid[]))))`,
      [...stays, activityIds],
    );
    await this.tenant.execute(`delete from assignments.stay where schedule_id = $1 and ${GONE}`, stays);
    await this.tenant.execute('delete from assignments.hand_duty where schedule_id = $1 and (person_id = any($2::uuid[]) or activity_id = any($3::uuid[]))', duties);
    await this.tenant.execute(
      `delete from assignments.draft_change where person_id = any($2::uuid[])
         and draft_id in (select id from assignments.draft where schedule_id = $1 and status = 'discarded')`,
      [scheduleId, personIds],
    );
  }

  async markUndone(scheduleId: Id, from: number, to: number): Promise<void> {
    await this.tenant.execute('update assignments.version set undone = true where schedule_id = $1 and number between $2 and $3', [scheduleId, from, to]);
  }
}
