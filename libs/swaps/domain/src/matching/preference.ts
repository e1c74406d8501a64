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
      return { score: 1, why: `${name} is offering this one to others too, so you both want it` };
    case 'prefers':
      return { score: 1, why: `${name} prefers these days, so you both want it` };
    case 'gives-up':
      return { score: 0, why: `${name} prefers to keep what they would give up` };
    case 'unknown':
      return { score: 0.6, why: `You want it; nothing is known of what ${name} wants` };
  }
}
