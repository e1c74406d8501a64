import { parentPort, workerData } from 'node:worker_threads';
import { setPages } from './set-pages';
import { setWorkbook } from './set-workbook';
import type { Work } from './work';

const work = workerData as Work;

(work.kind === 'pdf' ? setPages(work.document) : setWorkbook(work.sheets)).then(
  (bytes) => parentPort?.postMessage({ bytes }),
  (error: unknown) => parentPort?.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
