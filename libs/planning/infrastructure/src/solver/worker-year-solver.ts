import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { YearSolver, type SolveProgress, type SolveRequest, type SolveResult } from '@housestaff/planning/application';
import type { SolverMessage } from './protocol';

/** Room for the program and its search tree; the thread ends beyond it, and what it has reported stays. */
const MEMORY_MB = 1024;

/** Solves in a thread of its own, so that stopping is ending the thread: at once, whatever the solver is in the middle of. */
export class WorkerYearSolver extends YearSolver {
  constructor(private readonly entry: string = workerEntry()) {
    super();
  }

  solve(request: SolveRequest, onProgress: (progress: SolveProgress) => void, signal: AbortSignal): Promise<SolveResult | null> {
    if (signal.aborted) return Promise.resolve(null);
    const worker = new Worker(this.entry, { workerData: request, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    return new Promise<SolveResult | null>((resolve, reject) => {
      const stop = (): void => resolve(null);
      signal.addEventListener('abort', stop, { once: true });
      worker.on('message', (message: SolverMessage) => {
        if (message.type === 'progress') onProgress(message.progress);
        else if (message.type === 'done') resolve(message.result);
        else reject(new Error(message.message));
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The solver's thread ended with ${code} and no answer`)));
      // Not waited for: on a busy machine the thread takes a moment to die, and nobody needs it any more.
    }).finally(() => void worker.terminate());
  }
}

/** The compiled worker beside this file; run from TypeScript sources, the one that compiles as it loads. */
function workerEntry(): string {
  const compiled = join(__dirname, 'solver.worker.js');
  return existsSync(compiled) ? compiled : join(__dirname, 'worker-from-source.cjs');
}
