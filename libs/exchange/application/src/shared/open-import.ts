import { Injectable } from '@nestjs/common';
import type { YearSheetBatch } from '../ports/import-batches';
import { ProgramSnapshots, type ProgramSnapshot } from './program-snapshots';
import { batchView, type ImportBatchView, type OpenedBatch } from './import-views';
import { OpenedBatches } from './opened-batches';
import { KnownIds } from './resolved-plan';

/** Works out what year sheets mean, against the program as it is. Needs a running unit of work. */
@Injectable()
export class OpenImport {
  private readonly opened = new OpenedBatches();

  constructor(private readonly snapshots: ProgramSnapshots) {}

  async open(batch: YearSheetBatch): Promise<OpenedBatch & { snapshot: ProgramSnapshot }> {
    const opened = this.opened.open(batch);
    return { ...opened, snapshot: await this.snapshots.load(batch.programId, opened.reading.calendar) };
  }

  /** Many at once, of one program: people and codes are looked up in the program as it is for the first. */
  async views(batches: readonly YearSheetBatch[]): Promise<ImportBatchView[]> {
    const [first] = batches;
    if (!first) return [];
    const ids = new KnownIds((await this.open(first)).snapshot);
    return batches.map((batch) => batchView(this.opened.open(batch), ids));
  }
}
