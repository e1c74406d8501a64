import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork } from '@housestaff/kernel';
import type { FindingDiff } from '../ports/finding';
import { ScheduleReader, type ScheduleAsked } from '../schedule-reader/schedule-reader';
import { toChanges, type ChangeInput } from './change-input';
import { EditCheck } from './edit-result';

export interface PreviewAsked extends ScheduleAsked {
  readonly changes: readonly ChangeInput[];
}

@Injectable()
export class PreviewChanges {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly check: EditCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** What the changes would do to the findings; nothing is stored. Throws as ChangeDraft does. */
  async execute({ scheduleId, draftId, changes: inputs }: PreviewAsked): Promise<FindingDiff> {
    return this.uow.run(async () => {
      const before = await this.reader.asked({ scheduleId, draftId });
      const changes = toChanges(inputs, before, 'manual');
      const findings = await this.check.effectOf(before, this.reader.hypothetical(before, changes), changes);
      const resource = draftId ? { resource: 'draft', resourceId: draftId } : { resource: 'schedule', resourceId: before.schedule.id };
      await this.audit.record({ action: `assignments.${resource.resource}.preview`, ...resource, query: inputs });
      return findings;
    });
  }
}
