import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { ImportAnswers } from '../doors/import-door';
import { ImportDoors } from '../doors/import-doors';
import { ImportBatches, type ImportBatchState } from '../ports/import-batches';
import { BatchKeeper } from '../shared/batch-keeper';
import type { ImportBatchView } from '../shared/import-views';

export interface MapImport {
  readonly importId: Id;
  readonly expectedVersion: number;
  readonly changes: ImportAnswers;
}

/** Stores a person's answers to what a staged file leaves open. */
@Injectable()
export class MapImportUseCase {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly doors: ImportDoors,
    private readonly batches: ImportBatches,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws StaleVersion, ImportNotOpen, InvalidMapping. */
  execute({ importId, expectedVersion, changes }: MapImport): Promise<ImportBatchView> {
    return this.uow.run(async () => {
      const batch = await this.keeper.lockStaged(importId, expectedVersion);
      const answered = { ...batch, mapping: await this.doors.of(batch.kind).answered(batch, changes) } as ImportBatchState;
      await this.batches.save(answered);
      await this.audit.record({ action: 'exchange.import.map', resource: 'import', resourceId: importId, before: { version: expectedVersion }, after: changes });
      return this.doors.view({ ...answered, version: batch.version + 1 });
    });
  }
}
