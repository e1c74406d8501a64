import { openBatch, type OpenedBatch } from './import-views';
import type { YearSheetBatch } from '../ports/import-batches';

const KEPT = 24;

/** Batches worked out before. One is used again only for the very answers that it was worked out from. */
export class OpenedBatches {
  private readonly opened = new Map<string, { readonly answers: string; readonly batch: OpenedBatch }>();

  open(batch: YearSheetBatch): OpenedBatch {
    const answers = JSON.stringify([batch.status, batch.mapping]);
    const known = this.opened.get(batch.id);
    const opened = known?.answers === answers ? { ...known.batch, batch } : openBatch(batch);
    this.opened.delete(batch.id);
    this.opened.set(batch.id, { answers, batch: opened });
    if (this.opened.size > KEPT) this.opened.delete(this.opened.keys().next().value as string);
    return opened;
  }
}
