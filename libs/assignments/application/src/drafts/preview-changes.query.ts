import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { FindingDiff } from '../ports/finding';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { toChanges, type ChangeInput } from './change-input';
import { EditCheck } from './edit-result';

@Injectable()
export class PreviewChanges {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly reader: ScheduleReader,
    private readonly check: EditCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** What the changes would do to the findings; nothing is stored. Throws as ChangeDraft does. */
  async execute({ draftId, changes: inputs }: { draftId: Id; changes: readonly ChangeInput[] }): Promise<FindingDiff> {
    return this.uow.run(async () => {
      const draft = await this.access.draft(draftId);
      const before = await this.reader.effective(draft.scheduleId, draftId);
      const changes = toChanges(inputs, before, 'manual');
      const findings = await this.check.effectOf(before, this.reader.hypothetical(before, changes), changes);
      await this.audit.record({ action: 'assignments.draft.preview', resource: 'draft', resourceId: draftId, query: inputs });
      return findings;
    });
  }
}
