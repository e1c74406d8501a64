import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { toChanges, type ChangeInput } from './change-input';
import { labelOf } from './change-label';
import { DraftSteps } from './draft-steps';
import { EditCheck, type EditResult } from './edit-result';

export interface ChangeDraftCommand {
  readonly draftId: Id;
  readonly expectedVersion: number;
  readonly changes: readonly ChangeInput[];
  readonly label?: string;
}

@Injectable()
export class ChangeDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly reader: ScheduleReader,
    private readonly steps: DraftSteps,
    private readonly check: EditCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** All changes are one step. Throws StaleVersion, DraftClosed, CellLocked, InvalidValue naming the field. */
  async execute({ draftId, expectedVersion, changes: inputs, label }: ChangeDraftCommand): Promise<EditResult> {
    return this.uow.run(async () => {
      const draft = await this.access.lockOpenDraft(draftId, expectedVersion);
      const before = await this.reader.effective(draft.scheduleId, draftId);
      const changes = toChanges(inputs, before, 'manual');
      const after = this.reader.hypothetical(before, changes);
      const findings = await this.check.effectOf(before, after, changes);
      const view = await this.steps.append(draft, label ?? labelOf(inputs, before), changes);
      await this.audit.record({ action: 'assignments.draft.change', resource: 'draft', resourceId: draftId, after: inputs });
      return { draft: view, findings };
    });
  }
}
