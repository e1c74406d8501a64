import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PlanSolver, type PlanProgress, type PlanRequest, type PlanResult } from '@housestaff/planning/application';
import { FOR_TWO_THREADS } from './algorithms';
import type { PlanMessage, PlanOrder } from './plan-protocol';
import { PlanRace } from './plan-race';
import { endSide, exchangeMemory } from './shared-exchange';
import { choiceOf } from './solve-plan';

/** Room for the problem and the search; a thread ends beyond it, and what it has reported stays. The solvers' own memory is apart, 2 GiB at most. */
const MEMORY_MB = 1024;

/** Solves in threads of its own, so that stopping is ending the thread: at once, whatever the solver is in the middle of. */
export class WorkerPlanSolver extends PlanSolver {
  constructor(private readonly entry: string = workerEntry()) {
    super();
  }

  solve(request: PlanRequest, onProgress: (progress: PlanProgress) => void, signal: AbortSignal): Promise<PlanResult | null> {
    if (signal.aborted) return Promise.resolve(null);
    const orders = ordersOf(request);
    const workers = orders.map((order) => new Worker(this.entry, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } }));
    return new Promise<PlanResult | null>((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(null), { once: true });
      const race = new PlanRace(orders[0]!, orders.length, onProgress, { resolve, reject });
      workers.forEach((worker, side) => attend(worker, side, orders[side]!, race));
    }).finally(() => {
      // Not waited for: on a busy machine a thread takes a moment to die, and nobody needs it any more.
      for (const worker of workers) void worker.terminate();
    });
  }
}

function attend(worker: Worker, side: number, { shared }: PlanOrder, race: PlanRace): void {
  const ended = (): void => shared && endSide(shared.memory, shared.side);
  worker.on('message', (message: PlanMessage) => {
    if (message.type === 'progress') return race.progress(side, message.progress);
    ended();
    if (message.type === 'done') race.done(side, message.result);
    else race.failed(side, new Error(message.message));
  });
  worker.once('error', (error) => {
    ended();
    race.failed(side, error);
  });
  worker.once('exit', (code) => {
    ended();
    race.failed(side, new Error(`The solver's thread ended with ${code} and no answer`));
  });
}

/** One order for each thread. */
function ordersOf(request: PlanRequest): PlanOrder[] {
  const choice = choiceOf(request);
  const order = { request, choice };
  if ((request.threads ?? 1) < 2 || !FOR_TWO_THREADS.has(choice.algorithm)) return [order];
  const memory = exchangeMemory(request.problem.people.length * request.problem.slots.length);
  return ([0, 1] as const).map((side) => ({ ...order, shared: { memory, side } }));
}

/** The compiled worker beside this file; run from TypeScript sources, the one that compiles as it loads. */
function workerEntry(): string {
  const compiled = join(__dirname, 'plan.worker.js');
  return existsSync(compiled) ? compiled : join(__dirname, 'plan-from-source.cjs');
}
