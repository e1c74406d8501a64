import { counted, unit, type FactorScore } from './factors';

/** Swaps between the two so far, whoever asked. */
export interface PastSwaps {
  readonly refused: number;
  readonly done: number;
}

const CLEAN = 0.7;

/**
 * A clean slate is .7; −.2 for each earlier refusal between the two (to −.6), +.1 for each success (to +.3), so that the
 * best history is just 1 and the worst .1.
 */
export function historyScore({ refused, done }: PastSwaps): FactorScore {
  const score = unit(CLEAN - Math.min(0.6, 0.2 * refused) + Math.min(0.3, 0.1 * done));
  return { score, why: words(refused, done) };
}

function words(refused: number, done: number): string {
  if (refused === 0 && done === 0) return 'No swap between the two so far';
  if (refused === 0) return `${counted(done, 'swap')} between the two worked out`;
  if (done === 0) return `${counted(refused, 'swap')} between the two came to nothing`;
  return `${counted(done, 'swap')} between the two worked out, ${refused} came to nothing`;
}
