import { Injectable } from '@nestjs/common';
import { ImportNotReady } from '@housestaff/exchange/domain';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ImportBatches } from '../ports/import-batches';
import { LabelMemory } from '../ports/label-memory';
import { ImportComparison } from '../shared/import-comparison';
import { problemViews, type ImportBatchView } from '../shared/import-views';
import { OpenImport } from '../shared/open-import';
import { PlanWriter } from './plan-writer';

export interface CommitImport {
  readonly importId: Id;
  readonly expectedVersion: number;
  /** Goes on without the labels that have no answer; their cells are rejected. */
  readonly acceptedOnly: boolean;
  /** Overwrites what was changed by hand since the last import. */
  readonly replaceManual: boolean;
  /** Generation then leaves the imported cells as they are. */
  readonly lockImported: boolean;
}

/** Writes a staged file into its program: one transaction over all contexts, all of it or nothing. */
@Injectable()
export class CommitImportUseCase {
  constructor(
    private readonly open: OpenImport,
    private readonly comparison: ImportComparison,
    private readonly writer: PlanWriter,
    private readonly batches: ImportBatches,
    private readonly memory: LabelMemory,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws ImportNotReady when labels lack an answer and not only the accepted rows are asked for. */
  execute({ importId, expectedVersion, acceptedOnly, replaceManual, lockImported }: CommitImport): Promise<ImportBatchView> {
    return this.uow.run(async () => {
      const { batch, reading, plan, balance, snapshot } = await this.open.forChange(importId, expectedVersion);
      if (!acceptedOnly && plan.unmapped.length > 0) throw new ImportNotReady(plan.unmapped, problemViews(balance).length);
      const options = { replaceManual, lockImported };
      const difference = await this.comparison.compare(reading, plan, snapshot, replaceManual);
      const rotationIds = await this.writer.write({ batchId: batch.id, programId: batch.programId, reading, plan, snapshot, options, note: `Imported from ${batch.fileName}` });
      await this.memory.remember(batch.programId, batch.mapping, rotationIds);
      const committed = { ...batch, status: 'committed' as const, report: { balance, ...difference } };
      await this.batches.save(committed);
      await this.audit.record({ action: 'exchange.import.commit', resource: 'import', resourceId: importId, before: { status: 'staged' }, after: { ...options, acceptedOnly, changes: difference.changes, keptManual: difference.keptManual } });
      return this.open.view({ ...committed, version: batch.version + 1 });
    });
  }
}
