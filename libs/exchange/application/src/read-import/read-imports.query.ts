import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { ImportDoors } from '../doors/import-doors';
import { ImportBatches } from '../ports/import-batches';
import { BatchKeeper } from '../shared/batch-keeper';
import type { ImportBatchView } from '../shared/import-views';

/** A program's imports, the newest first. Throws NotFound for a program that is not there for the actor. */
@Injectable()
export class ListImportsQuery {
  constructor(
    private readonly batches: ImportBatches,
    private readonly doors: ImportDoors,
    private readonly programs: ProgramKeeper,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<ImportBatchView[]> {
    return this.uow.run(async () => {
      await this.programs.program(programId);
      await this.audit.record({ action: 'exchange.import.list', resource: 'import', query: { programId } });
      return this.doors.views(await this.batches.ofProgram(programId));
    });
  }
}

@Injectable()
export class ShowImportQuery {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly doors: ImportDoors,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(importId: Id): Promise<ImportBatchView> {
    return this.uow.run(async () => {
      await this.audit.record({ action: 'exchange.import.read', resource: 'import', resourceId: importId, query: {} });
      return this.doors.view(await this.keeper.find(importId));
    });
  }
}
