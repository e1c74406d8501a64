import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { SolverMessage, SolverOrder } from './protocol';
import { solveYear } from './solve-year';

const send = (message: SolverMessage): void => parentPort?.postMessage(message);

/** On Linux a thread has a priority of its own: the thread that serves goes first. Elsewhere the whole process would sink. */
function standBack(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not permitted in this container: solve at the usual priority.
  }
}

standBack();
solveYear(workerData as SolverOrder, (progress) => send({ type: 'progress', progress })).then(
  (result) => send({ type: 'done', result }),
  (error: unknown) => send({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
);
