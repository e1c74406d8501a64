import { Injectable } from '@nestjs/common';
import { ScheduleReader } from '@housestaff/assignments/application';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleTallies } from './schedule-tallies';
import { talliesView, type Tallies } from './tally-view';

@Injectable()
export class TalliesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly tallies: ScheduleTallies,
    private readonly audit: AuditTrail,
  ) {}

  /** Of a published schedule, or with a draft. Throws NotFound. */
  async execute({ scheduleId, draftId }: { scheduleId: Id; draftId?: Id }): Promise<Tallies> {
    return this.uow.run(async () => {
      const schedule = await this.schedules.effective(scheduleId, draftId);
      await this.audit.record({ action: 'planning.tallies.read', resource: 'schedule', resourceId: scheduleId, query: { draftId: draftId ?? null } });
      return talliesView(schedule, await this.tallies.of(schedule));
    });
  }
}
