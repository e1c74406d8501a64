import type { FactorScore } from './factors';

/**
 * Who is known to want it. The one who asks always does. `offered`: the other side offers what they would give back in
 * an open request of their own; `prefers`: they prefer the days they would get; `gives up`: they prefer the ones they would lose.
 */
export type Wishes = 'offered' | 'prefers' | 'gives-up' | 'unknown';

/** Mutual 1, one-way .6, against a stated preference 0. */
export function preferenceScore(wishes: Wishes, name: string): FactorScore {
  switch (wishes) {
    case 'offered':
      return { score: 1, why: `${name} offers this one to others too: both sides want it` };
    case 'prefers':
      return { score: 1, why: `${name} prefers these days, so both sides want it` };
    case 'gives-up':
      return { score: 0, why: `${name} prefers to keep what they would give up` };
    case 'unknown':
      return { score: 0.6, why: `One side asks for it; ${name} hasn’t said what they would like` };
  }
}
