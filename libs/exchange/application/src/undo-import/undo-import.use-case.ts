import { Injectable } from '@nestjs/common';
import { UndoScheduleImportUseCase, type Imported } from '@housestaff/assignments/application';
import { ImportDependedOn, type WrittenRow } from '@housestaff/exchange/domain';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ImportDoors } from '../doors/import-doors';
import { ImportBatches, type ImportBatchState } from '../ports/import-batches';
import { ImportLedger } from '../ports/import-ledger';
import { BatchKeeper } from '../shared/batch-keeper';
import type { ImportBatchView } from '../shared/import-views';
import { assertUndoable, goesOf } from './preview-undo.query';
import { UndoGrounds, type UndoGround } from './undo-ground';

export interface UndoImport {
  readonly importId: Id;
  readonly expectedVersion: number;
}

/** What others stand on: it goes last, once no stay and no duty names it. */
const GROUND_TABLES = new Set(['program.academic_year', 'program.academic_block', 'program.activity', 'program.rotation', 'people.person']);

/** Takes a committed import back: one transaction over all contexts, all of it or nothing. */
@Injectable()
export class UndoImportUseCase {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly grounds: UndoGrounds,
    private readonly ledger: ImportLedger,
    private readonly schedule: UndoScheduleImportUseCase,
    private readonly batches: ImportBatches,
    private readonly doors: ImportDoors,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws StaleVersion, ImportNotUndoable, and ImportDependedOn with the list of what later edits stand on it. */
  execute({ importId, expectedVersion }: UndoImport): Promise<ImportBatchView> {
    // What somebody changes while it looks must stand against it, not be overwritten.
    const steady = true;
    return this.uow.run(async () => {
      const batch = await this.keeper.lock(importId, expectedVersion);
      assertUndoable(batch);
      const ground = await this.grounds.of(batch);
      if (ground.standings.length > 0) throw new ImportDependedOn(batch.fileName, ground.standings);
      await this.takeBack(batch, ground);
      const undone: ImportBatchState = { ...batch, status: 'undone' };
      await this.batches.save(undone);
      await this.audit.record({ action: 'exchange.import.undo', resource: 'import', resourceId: importId, before: { status: 'committed' }, after: { status: 'undone', goes: goesOf(ground.written, ground.names) } });
      return this.doors.view({ ...undone, version: batch.version + 1 });
    }, { steady });
  }

  private async takeBack({ fileName }: ImportBatchState, { written, schedules }: UndoGround): Promise<void> {
    const isGround = ({ table, before }: WrittenRow) => before === null && GROUND_TABLES.has(table);
    await this.ledger.takeBack(written.filter((row) => !isGround(row)));
    const note = `Undid the import of ${fileName}`;
    for (const schedule of schedules) await this.schedule.execute({ ...schedule, imported: importedIn(written), note });
    await this.ledger.takeBack(written.filter(isGround));
  }
}

function importedIn(written: readonly WrittenRow[]): Imported {
  const created = (table: string) => written.filter((row) => row.table === table && row.before === null).map((row) => row.key);
  return { personIds: created('people.person'), rotationIds: created('program.rotation'), activityIds: created('program.activity') };
}
