import { Injectable } from '@nestjs/common';
import { writtenRows } from '@housestaff/exchange/domain';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { CommitOptions } from '../doors/import-door';
import { ImportDoors } from '../doors/import-doors';
import { ImportBatches, type ImportBatchState, type ImportReport } from '../ports/import-batches';
import { ImportLedger } from '../ports/import-ledger';
import { BatchKeeper } from '../shared/batch-keeper';
import type { ImportBatchView } from '../shared/import-views';

export interface CommitImport extends CommitOptions {
  readonly importId: Id;
  readonly expectedVersion: number;
}

/** Writes a staged file into its program: one transaction over all contexts, all of it or nothing. What it wrote is kept for undoing. */
@Injectable()
export class CommitImportUseCase {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly doors: ImportDoors,
    private readonly batches: ImportBatches,
    private readonly ledger: ImportLedger,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws ImportNotReady when something lacks an answer and not only the accepted rows are asked for. */
  execute({ importId, expectedVersion, ...options }: CommitImport): Promise<ImportBatchView> {
    // What it wrote is told by before and after: nothing that others write meanwhile may be taken for it.
    const steady = true;
    return this.uow.run(async () => {
      const batch = await this.keeper.lockStaged(importId, expectedVersion);
      const report = await this.writeOnRecord(batch, options);
      const committed = { ...batch, status: 'committed', report, recorded: true } as ImportBatchState;
      await this.batches.save(committed);
      await this.audit.record({ action: 'exchange.import.commit', resource: 'import', resourceId: importId, before: { status: 'staged' }, after: { ...options, changes: report.changes, keptManual: report.keptManual } });
      return this.doors.view({ ...committed, version: batch.version + 1 });
    }, { steady });
  }

  private async writeOnRecord(batch: ImportBatchState, options: CommitOptions): Promise<ImportReport> {
    const before = await this.ledger.look(batch.programId);
    const report = await this.doors.of(batch.kind).write(batch, options);
    await this.ledger.keep(batch.id, writtenRows(before, await this.ledger.look(batch.programId)));
    return report;
  }
}
