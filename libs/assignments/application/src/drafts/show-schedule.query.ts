import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import type { DraftView } from './draft-view';
import { ScheduleViews, type ScheduleView } from './schedule-views';

@Injectable()
export class ShowSchedule {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly views: ScheduleViews,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound. */
  async execute({ scheduleId }: { scheduleId: Id }): Promise<ScheduleView> {
    return this.uow.run(async () => {
      await this.audit.record({ action: 'assignments.schedule.read', resource: 'schedule', resourceId: scheduleId, query: {} });
      return this.views.schedule(await this.access.schedule(scheduleId));
    });
  }

  async draft({ draftId }: { draftId: Id }): Promise<DraftView> {
    return this.uow.run(async () => {
      await this.audit.record({ action: 'assignments.draft.read', resource: 'draft', resourceId: draftId, query: {} });
      return this.views.draft(await this.access.draft(draftId));
    });
  }
}
