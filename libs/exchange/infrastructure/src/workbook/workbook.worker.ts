import { parentPort, workerData } from 'node:worker_threads';
import { readSheets, type ReadLimits } from './read-sheets';

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: ReadLimits };

try {
  parentPort?.postMessage({ sheets: readSheets(bytes, limits) });
} catch (error) {
  parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
}
