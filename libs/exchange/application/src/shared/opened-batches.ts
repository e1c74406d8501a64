import { openBatch, type OpenedBatch } from './import-views';
import type { ImportBatchState } from '../ports/import-batches';

const KEPT = 24;

/** Batches worked out before. One is used again only for the very version that it was worked out from. */
export class OpenedBatches {
  private readonly opened = new Map<string, OpenedBatch>();

  open(batch: ImportBatchState): OpenedBatch {
    const key = `${batch.id} ${batch.version} ${batch.status}`;
    const found = this.opened.get(key) ?? openBatch(batch);
    this.opened.delete(key);
    this.opened.set(key, found);
    if (this.opened.size > KEPT) this.opened.delete(this.opened.keys().next().value as string);
    return found;
  }
}
