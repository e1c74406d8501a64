import { parentPort, workerData } from 'node:worker_threads';
import { readSheets, type ReadLimits } from './read-sheets';
import { readText } from './read-text';

const { bytes, limits, kind } = workerData as { bytes: Uint8Array; limits: ReadLimits; kind: 'zip' | 'ole' | 'text' };

try {
  parentPort?.postMessage({ sheets: kind === 'text' ? readText(bytes, limits) : readSheets(bytes, limits, kind) });
} catch (error) {
  parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
}
