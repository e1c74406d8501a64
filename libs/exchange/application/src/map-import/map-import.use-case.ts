import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ImportBatches } from '../ports/import-batches';
import type { ImportBatchView } from '../shared/import-views';
import { OpenImport } from '../shared/open-import';
import { changedMapping, type MappingChanges } from './changed-mapping';

export interface MapImport {
  readonly importId: Id;
  readonly expectedVersion: number;
  readonly changes: MappingChanges;
}

/** Stores a person's answers to a staged file's labels, codes, templates and leaves. */
@Injectable()
export class MapImportUseCase {
  constructor(
    private readonly open: OpenImport,
    private readonly batches: ImportBatches,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute({ importId, expectedVersion, changes }: MapImport): Promise<ImportBatchView> {
    return this.uow.run(async () => {
      const opened = await this.open.forChange(importId, expectedVersion);
      const mapping = changedMapping(opened, changes, new Set(opened.snapshot.rotations.map((r) => r.id)));
      await this.batches.save({ ...opened.batch, mapping });
      await this.audit.record({ action: 'exchange.import.map', resource: 'import', resourceId: importId, before: { version: expectedVersion }, after: changes });
      return this.open.view({ ...opened.batch, mapping, version: opened.batch.version + 1 });
    });
  }
}
