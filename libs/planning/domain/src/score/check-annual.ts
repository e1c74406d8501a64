import type { AnnualProblem, AnnualSolution } from '../annual-problem';
import { brokenCells, type BrokenCell } from './broken-cells';
import { shortfalls, type Shortfall } from './shortfalls';
import { scoreTerms } from './score-terms';
import type { TermScore } from './terms';

export interface AnnualCheck {
  /** Rules of single cells that are broken: locks, eligibility, whole blocks, leave. A solver's answer has none. */
  readonly broken: readonly BrokenCell[];
  /** Requirements and coverage that are not met, in half-blocks. */
  readonly shortfalls: readonly Shortfall[];
  readonly unmet: number;
  readonly terms: readonly TermScore[];
  readonly points: number;
}

/**
 * The judge of every result. Written from the rules' text over the problem's own ids, and shares
 * nothing with the solvers: a mistake in their arrays can't hide here.
 */
export function checkAnnual(problem: AnnualProblem, solution: AnnualSolution): AnnualCheck {
  const short = shortfalls(problem, solution);
  const terms = scoreTerms(problem, solution);
  return {
    broken: brokenCells(problem, solution),
    shortfalls: short,
    unmet: short.reduce((sum, s) => sum + s.halfBlocks, 0),
    terms,
    points: terms.reduce((sum, t) => sum + t.points, 0),
  };
}

/** Whether `a` is the better schedule: less unmet demand first, and only then fewer points. */
export function isBetter(a: Pick<AnnualCheck, 'unmet' | 'points'>, b: Pick<AnnualCheck, 'unmet' | 'points'>): boolean {
  return a.unmet !== b.unmet ? a.unmet < b.unmet : a.points < b.points;
}
