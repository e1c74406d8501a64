import type { SolveProgress, SolveRequest, SolveResult } from '@housestaff/planning/application';
import { greedy, QUICK, THOROUGH, type GreedyOptions, type Incumbent } from '@housestaff/planning/domain';
import { SearchLog } from './search-log';
import { searchMip } from './search-mip';

/** Of the whole time, what the first answer may take at most when an exact search follows. */
const FIRST_ANSWER = 0.3;

type Effort = Pick<GreedyOptions, 'iterations' | 'rounds'>;

/** Solves in the calling thread. `effort` is what the first answer may take. */
export async function solveYear(request: SolveRequest, report: (progress: SolveProgress) => void, effort: Effort = request.algorithm === 'mip' ? THOROUGH : QUICK): Promise<SolveResult> {
  const started = performance.now();
  const elapsed = (): number => performance.now() - started;
  const log = new SearchLog(request.problem, elapsed, report);
  log.enter('building');
  const spent = (share: number): boolean => elapsed() > share * request.seconds * 1000;
  const first = quick(request, log, () => spent(request.algorithm === 'mip' ? FIRST_ANSWER : 1), effort);
  if (request.algorithm === 'greedy' || spent(1)) return log.done(first.unmet === 0 && first.points === 0);
  log.enter('searching');
  const proven = await searchMip(request, first, log, () => request.seconds - elapsed() / 1000);
  return log.done(proven);
}

function quick(request: SolveRequest, log: SearchLog, stop: () => boolean, effort: Effort): Incumbent {
  let phased = false;
  return greedy(request.problem, {
    ...effort,
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
