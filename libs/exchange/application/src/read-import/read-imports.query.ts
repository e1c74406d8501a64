import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { ImportBatches } from '../ports/import-batches';
import { batchView, type ImportBatchView } from '../shared/import-views';
import { OpenImport } from '../shared/open-import';
import { KnownIds } from '../shared/resolved-plan';

/** A program's imports, the newest first. Throws NotFound for a program that is not there for the actor. */
@Injectable()
export class ListImportsQuery {
  constructor(
    private readonly batches: ImportBatches,
    private readonly open: OpenImport,
    private readonly programs: ProgramKeeper,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<ImportBatchView[]> {
    return this.uow.run(async () => {
      await this.programs.program(programId);
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
