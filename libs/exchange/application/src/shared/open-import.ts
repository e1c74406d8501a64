import { Injectable } from '@nestjs/common';
import { ImportNotOpen } from '@housestaff/exchange/domain';
import { ProgramAccess } from '@housestaff/identity/application';
import { NotFound, StaleVersion, type Id } from '@housestaff/kernel';
import { ImportBatches, type ImportBatchState } from '../ports/import-batches';
import { ProgramSnapshots, type ProgramSnapshot } from './program-snapshots';
import { batchView, openBatch, type ImportBatchView, type OpenedBatch } from './import-views';
import { OpenedBatches } from './opened-batches';
import { KnownIds } from './resolved-plan';

/** Loads batches with the checks that each use case needs. Needs a running unit of work. */
@Injectable()
export class OpenImport {
  private readonly opened = new OpenedBatches();

  constructor(
    private readonly batches: ImportBatches,
    private readonly snapshots: ProgramSnapshots,
    private readonly access: ProgramAccess,
  ) {}

  async load(id: Id): Promise<OpenedBatch & { snapshot: ProgramSnapshot }> {
    return this.withSnapshot(await this.found(id, await this.batches.findById(id)));
  }

  /** For changing: locked, still staged, and of the version that the caller has seen. */
  async forChange(id: Id, expectedVersion?: number): Promise<OpenedBatch & { snapshot: ProgramSnapshot }> {
    const batch = await this.found(id, await this.batches.lock(id));
    if (expectedVersion !== undefined && batch.version !== expectedVersion) throw new StaleVersion('import', id, expectedVersion, batch.version);
    if (batch.status !== 'staged') throw new ImportNotOpen(batch.status);
    return this.withSnapshot(batch);
  }

  /** Of a batch just saved, whose unit of work may still fail: nothing of it is kept. */
  async view(batch: ImportBatchState): Promise<ImportBatchView> {
    const opened = openBatch(batch);
    return batchView(opened, new KnownIds(await this.snapshots.load(batch.programId, opened.reading.calendar)));
  }

  /** Many at once, of one program: people and codes are looked up in the program as it is for the first. */
  async views(batches: readonly ImportBatchState[]): Promise<ImportBatchView[]> {
    const [first] = batches;
    if (!first) return [];
    const ids = new KnownIds((await this.withSnapshot(first)).snapshot);
    return batches.map((batch) => batchView(this.opened.open(batch), ids));
  }

  private async withSnapshot(batch: ImportBatchState): Promise<OpenedBatch & { snapshot: ProgramSnapshot }> {
    const opened = this.opened.open(batch);
    return { ...opened, snapshot: await this.snapshots.load(batch.programId, opened.reading.calendar) };
  }

  private async found(id: Id, batch: ImportBatchState | undefined): Promise<ImportBatchState> {
    if (!batch) throw new NotFound('import', id);
    this.access.assertProgram(batch.programId);
    return batch;
  }
}
