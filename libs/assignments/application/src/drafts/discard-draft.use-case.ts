import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { DraftClosed } from '../assignments.errors';
import { Drafts } from '../ports/drafts';
import { ScheduleAccess } from '../schedule-reader/schedule-access';

@Injectable()
export class DiscardDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly drafts: Drafts,
    private readonly audit: AuditTrail,
  ) {}

  /** Keeps it for the record, closed. Discarding again does nothing. Throws NotFound, DraftClosed when it was published. */
  async execute({ draftId }: { draftId: Id }): Promise<void> {
    await this.uow.run(async () => {
      const draft = await this.access.draft(draftId);
      if (draft.status === 'published') throw new DraftClosed(draftId, draft.status);
      if (draft.status === 'open') await this.drafts.save({ ...draft, status: 'discarded' });
      await this.audit.record({ action: 'assignments.draft.discard', resource: 'draft', resourceId: draftId, before: { status: draft.status } });
    });
  }
}
