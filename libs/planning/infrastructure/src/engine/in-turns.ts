import { PlanSolver, type PlanProgress, type PlanRequest, type PlanResult } from '@housestaff/planning/application';

/** In an instant and in little memory: needs no turn. */
const LIGHT = new Set<PlanRequest['algorithm']>(['greedy']);

/** One search at a time in this process, in the order in which they were asked for: each may take 2 GiB and the threads that there are. */
export class InTurns extends PlanSolver {
  private last: Promise<unknown> = Promise.resolve();

  /** `threads` for each search that names none. */
  constructor(
    private readonly solver: PlanSolver,
    private readonly threads: number,
  ) {
    super();
  }

  solve(request: PlanRequest, onProgress: (progress: PlanProgress) => void, signal: AbortSignal): Promise<PlanResult | null> {
    const start = (): Promise<PlanResult | null> => this.solver.solve({ threads: this.threads, ...request }, onProgress, signal);
    if (LIGHT.has(request.algorithm)) return start();
    const turn = this.last.then(() => (signal.aborted ? null : start()));
    this.last = turn.catch(() => undefined);
    return Promise.race([turn, aborted(signal)]);
  }
}

/** An end while it waits is an end at once. */
function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
