import { parentPort, workerData } from 'node:worker_threads';
import { setYearSheet, type YearSheetWork } from './set-year-sheet';

setYearSheet(workerData as YearSheetWork).then(
  (answer) => parentPort?.postMessage(answer),
  (error: unknown) => parentPort?.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
