import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { DraftSteps } from './draft-steps';
import { EditCheck, type EditResult } from './edit-result';

export interface StepDraftCommand {
  readonly draftId: Id;
  readonly expectedVersion: number;
  readonly direction: 'undo' | 'redo';
}

/** Undo and redo. */
@Injectable()
export class StepDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly reader: ScheduleReader,
    private readonly steps: DraftSteps,
    private readonly check: EditCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws StaleVersion, DraftClosed, NoSuchStep. */
  async execute({ draftId, expectedVersion, direction }: StepDraftCommand): Promise<EditResult> {
    return this.uow.run(async () => {
      const draft = await this.access.lockOpenDraft(draftId, expectedVersion);
      const before = await this.reader.effective(draft.scheduleId, draftId);
      const { step, view } = await this.steps.move(draft, direction);
      const after = await this.reader.effective(draft.scheduleId, draftId);
      const findings = await this.check.effectOf(before, after, step.changes);
      await this.audit.record({ action: `assignments.draft.${direction}`, resource: 'draft', resourceId: draftId, after: { step: step.step, label: step.label } });
      return { draft: view, findings };
    });
  }
}
