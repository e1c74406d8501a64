import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { PublishGate } from '../ports/compliance-ports';
import type { ScheduleFinding } from '../ports/finding';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';

@Injectable()
export class ShowViolations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly reader: ScheduleReader,
    private readonly gate: PublishGate,
    private readonly audit: AuditTrail,
  ) {}

  /** What a draft would be published with, before anybody presses: each violation with the override that still holds for it. Throws NotFound. */
  async execute({ draftId }: { draftId: Id }): Promise<readonly ScheduleFinding[]> {
    return this.uow.run(async () => {
      const { scheduleId } = await this.access.draft(draftId);
      const violations = await this.gate.blockers(await this.reader.effective(scheduleId, draftId));
      await this.audit.record({ action: 'assignments.draft.violations', resource: 'draft', resourceId: draftId, query: {} });
      return violations;
    });
  }
}
