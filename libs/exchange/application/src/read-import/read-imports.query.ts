import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ImportBatches } from '../ports/import-batches';
import { batchView, type ImportBatchView } from '../shared/import-views';
import { OpenImport } from '../shared/open-import';
import { KnownIds } from '../shared/resolved-plan';

/** A program's imports, the newest first. */
@Injectable()
export class ListImportsQuery {
  constructor(
    private readonly batches: ImportBatches,
    private readonly open: OpenImport,
    private readonly access: ProgramAccess,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<ImportBatchView[]> {
    this.access.assertProgram(programId);
    return this.uow.run(async () => {
      await this.audit.record({ action: 'exchange.import.list', resource: 'import', query: { programId } });
      return this.open.views(await this.batches.ofProgram(programId));
    });
  }
}

@Injectable()
export class ShowImportQuery {
  constructor(
    private readonly open: OpenImport,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(importId: Id): Promise<ImportBatchView> {
    return this.uow.run(async () => {
      await this.audit.record({ action: 'exchange.import.read', resource: 'import', resourceId: importId, query: {} });
      const opened = await this.open.load(importId);
      return batchView(opened, new KnownIds(opened.snapshot));
    });
  }
}
