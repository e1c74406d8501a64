import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { PlanMessage, PlanOrder } from './plan-protocol';
import { SharedExchange } from './shared-exchange';
import { solvePlan } from './solve-plan';
import { UnmetTeller } from './tell-unmet';

const send = (message: PlanMessage): void => parentPort?.postMessage(message);

/** On Linux a thread has a priority of its own: the thread that serves goes first. Elsewhere the whole process would sink. */
function standBack(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not permitted in this container: solve at the usual priority.
  }
}

async function solve({ request, choice, shared }: PlanOrder): ReturnType<typeof solvePlan> {
  const teller = new UnmetTeller(request.problem);
  const cells = request.problem.people.length * request.problem.slots.length;
  const exchange = shared && new SharedExchange(shared.memory, cells, shared.side);
  return teller.result(await solvePlan(request, (progress) => send({ type: 'progress', progress: teller.progress(progress) }), { choice, ...(exchange && { exchange }) }));
}

standBack();
solve(workerData as PlanOrder).then(
  (result) => send({ type: 'done', result }),
  (error: unknown) => send({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
);
