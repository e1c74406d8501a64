import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ImportBatches } from '../ports/import-batches';
import { BatchKeeper } from '../shared/batch-keeper';

/** Puts a staged file away. What was committed stays. */
@Injectable()
export class DiscardImportUseCase {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly batches: ImportBatches,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(importId: Id): Promise<void> {
    return this.uow.run(async () => {
      const batch = await this.keeper.lockStaged(importId);
      await this.batches.save({ ...batch, status: 'discarded' });
      await this.audit.record({ action: 'exchange.import.discard', resource: 'import', resourceId: importId, before: { status: 'staged' }, after: { status: 'discarded' } });
    });
  }
}
