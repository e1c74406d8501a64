import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { ImportPreviewView } from '../doors/import-door';
import { ImportDoors } from '../doors/import-doors';
import { BatchKeeper } from '../shared/batch-keeper';

/** What a commit would change, row by row counted, against the program as it is now. Stores nothing. */
@Injectable()
export class PreviewImportQuery {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly doors: ImportDoors,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(importId: Id): Promise<ImportPreviewView> {
    return this.uow.run(async () => {
      const batch = await this.keeper.find(importId);
      await this.audit.record({ action: 'exchange.import.preview', resource: 'import', resourceId: importId, query: {} });
      return this.doors.of(batch.kind).preview(batch);
    });
  }
}
