import type { SolveRequest } from '@housestaff/planning/application';
import { AnnualMip, compile, unmetWeight, type Incumbent } from '@housestaff/planning/domain';
import loadHighs from 'highs';
import { runHighs } from './highs-run';
import { NeighbourhoodSearch } from './neighbourhood-search';
import type { SearchLog } from './search-log';

/** Of the time that is left, what goes into better schedules before the whole year is proved. */
const IMPROVING = 0.65;

/**
 * From a first schedule to the best: small parts of the year solved exactly, again and again, then the whole of it with
 * its proven limit. Returns whether the best is proved. Whoever wants to stop sooner than its time ends the thread.
 */
export async function searchMip(request: SolveRequest, first: Incumbent, log: SearchLog, secondsLeft: () => number): Promise<boolean> {
  const highs = await loadHighs();
  const p = compile(request.problem);
  const search = new NeighbourhoodSearch(highs, p, request.seed, (better) => log.found(better.cells), () => log.tick());
  const best = search.run(first, secondsLeft, (1 - IMPROVING) * secondsLeft());
  if (secondsLeft() <= 0) return false;
  // With a schedule that meets all demand, demand is a hard row: nothing to weigh, and tighter bounds.
  const weight = best.unmet === 0 ? null : unmetWeight(p);
  const mip = new AnnualMip(p, weight);
  const result = runHighs(highs, mip, {
    seed: request.seed,
    seconds: secondsLeft(),
    start: best.cells,
    onSchedule: (cells) => log.found(cells),
    onBound: (bound) => log.bounded(bound - mip.constant - (weight ?? 0) * (log.best?.unmet ?? best.unmet)),
  });
  if (result.cells) log.found(result.cells);
  return result.optimal;
}
