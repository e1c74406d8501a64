import type { SolveProgress, SolveRequest, SolveResult } from '@housestaff/planning/application';
import { greedy, QUICK, type Incumbent } from '@housestaff/planning/domain';
import { SearchLog } from './search-log';
import { searchMip } from './search-mip';

/** Solves in the calling thread. `stop` is asked between steps: the best so far is then the answer. */
export async function solveYear(request: SolveRequest, report: (progress: SolveProgress) => void, stop: () => boolean = () => false): Promise<SolveResult> {
  const started = performance.now();
  const elapsed = (): number => performance.now() - started;
  const log = new SearchLog(request.problem, elapsed, report);
  log.enter('building');
  const ended = (): boolean => stop() || elapsed() > request.seconds * 1000;
  const first = quick(request, log, ended);
  if (request.algorithm === 'greedy' || ended()) return log.done(first.unmet === 0 && first.points === 0);
  log.enter('searching');
  const proven = await searchMip(request, first, log, () => request.seconds - elapsed() / 1000, stop);
  return log.done(proven);
}

function quick(request: SolveRequest, log: SearchLog, stop: () => boolean): Incumbent {
  let phased = false;
  return greedy(request.problem, {
    ...QUICK,
    seed: request.seed,
    stop: () => {
      log.tick();
      return stop();
    },
    onBetter: (incumbent) => {
      log.found(incumbent.cells);
      if (!phased) log.enter('repairing');
      phased = true;
    },
  });
}
