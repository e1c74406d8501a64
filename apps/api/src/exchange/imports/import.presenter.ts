import type { ImportBatchView } from '@housestaff/exchange/application';
import type { ImportBatch } from './import-batch.dto';

/** The view has the wire's shape already; the DTO only documents it. */
export function present(view: ImportBatchView): ImportBatch {
  return view as ImportBatch;
}
