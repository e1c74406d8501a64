import type { AnnualProblem } from '../annual-problem';
import { compile } from '../compile';
import { anneal, type Incumbent } from './anneal';
import { construct, fromBaseline } from './construct';
import { seededRandom } from './random';
import { YearState } from './year-state';

export interface GreedyOptions {
  readonly seed: number;
  /** Changes tried in each round of repair. */
  readonly iterations: number;
  /** Rounds at most; the first two always run, more only while demand is unmet and getting less. */
  readonly rounds: number;
  readonly stop: () => boolean;
  readonly onBetter: (incumbent: Readonly<Incumbent>) => void;
}

export const QUICK: Pick<GreedyOptions, 'iterations' | 'rounds'> = { iterations: 400_000, rounds: 12 };

/** A better start for a search that goes on from it. */
export const THOROUGH: Pick<GreedyOptions, 'iterations' | 'rounds'> = { iterations: 1_200_000, rounds: 6 };

/**
 * Most constrained first, then rounds of repair. Always answers; the same problem, seed and iterations give the same answer.
 * Even rounds start from a new schedule, odd ones from what stands.
 */
export function greedy(problem: AnnualProblem, options: GreedyOptions): Incumbent {
  const p = compile(problem);
  const random = seededRandom(options.seed);
  let best: Incumbent | null = null;
  const onBetter = (cells: Int16Array, unmet: number, points: number): void => {
    if (best && (unmet > best.unmet || (unmet === best.unmet && points >= best.points))) return;
    best = { cells: cells.slice(), unmet, points };
    options.onBetter(best);
  };
  let fewest = Infinity;
  for (let round = 0; round < options.rounds; round++) {
    const start = round % 2 ? fromBaseline(p, random) : construct(p, random);
    const found: Incumbent = anneal(start, random, { iterations: options.iterations, stop: options.stop, onBetter });
    best ??= found;
    if (options.stop() || (round >= 1 && (best.unmet === 0 || (round % 2 === 1 && best.unmet >= fewest)))) break;
    if (round % 2 === 1) fewest = best.unmet;
  }
  return best ?? anneal(new YearState(p), random, { iterations: 0, stop: () => true, onBetter });
}
