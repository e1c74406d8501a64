import { Injectable } from '@nestjs/common';
import { ImportNotOpen } from '@housestaff/exchange/domain';
import { ProgramAccess } from '@housestaff/identity/application';
import { NotFound, StaleVersion, type Id } from '@housestaff/kernel';
import { ImportBatches, type ImportBatchState } from '../ports/import-batches';

/** Finds batches for the current actor. Needs a running unit of work. */
@Injectable()
export class BatchKeeper {
  constructor(
    private readonly batches: ImportBatches,
    private readonly access: ProgramAccess,
  ) {}

  async find(id: Id): Promise<ImportBatchState> {
    return this.own(id, await this.batches.findById(id));
  }

  /** Held until the unit of work ends, and of the version that the caller has seen. */
  async lock(id: Id, expectedVersion?: number): Promise<ImportBatchState> {
    const batch = this.own(id, await this.batches.lock(id));
    if (expectedVersion !== undefined && batch.version !== expectedVersion) throw new StaleVersion('import', id, expectedVersion, batch.version);
    return batch;
  }

  /** As `lock`, and nobody has committed or discarded it. */
  async lockStaged(id: Id, expectedVersion?: number): Promise<ImportBatchState> {
    const batch = await this.lock(id, expectedVersion);
    if (batch.status !== 'staged') throw new ImportNotOpen(batch.status);
    return batch;
  }

  private own(id: Id, batch: ImportBatchState | undefined): ImportBatchState {
    if (!batch) throw new NotFound('import', id);
    this.access.assertProgram(batch.programId);
    return batch;
  }
}
