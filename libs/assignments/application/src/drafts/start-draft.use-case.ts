import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { DraftWriter } from './draft-writer';
import type { DraftView } from './draft-view';

@Injectable()
export class StartDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly writer: DraftWriter,
    private readonly audit: AuditTrail,
  ) {}

  /** Without a name it is called "Draft N". Throws NotFound. */
  async execute(command: { scheduleId: Id; name?: string }): Promise<DraftView> {
    return this.uow.run(async () => {
      const draft = await this.writer.create({ ...command, changes: [] });
      await this.audit.record({ action: 'assignments.draft.start', resource: 'draft', resourceId: draft.id, after: draft });
      return draft;
    });
  }
}
