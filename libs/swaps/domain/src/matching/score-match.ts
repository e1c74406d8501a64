import type { Id } from '@housestaff/kernel';
import { availabilityScore, type FreeDays } from './availability';
import { balanceScore, type LoadFacts } from './balance';
import { BEST_SHOWN, MATCH_FACTORS, unit, type FactorScore, type MatchFactor, type MatchWeights } from './factors';
import { historyScore, type PastSwaps } from './history';
import { preferenceScore, type Wishes } from './preference';
import { proximityScore } from './proximity';

/** All that is known of a swap with one person. */
export interface MatchFacts {
  readonly personId: Id;
  readonly name: string;
  /** Why either side can't do these days at all, e.g. leave or a blocked week; null: nothing. */
  readonly blocked: string | null;
  readonly wishes: Wishes;
  /** Days between what is given and what comes back; null: nothing comes back. */
  readonly apart: number | null;
  readonly load: LoadFacts;
  readonly past: PastSwaps;
  readonly days: FreeDays;
}

export interface WeighedFactor extends FactorScore {
  readonly weight: number;
}

export interface ScoredMatch {
  /** 0 to 1. */
  readonly score: number;
  readonly factors: Readonly<Record<MatchFactor, WeighedFactor>>;
}

/** The weighted average of the five; 0 where either side has blocked the days. */
export function scoreMatch(facts: MatchFacts, weights: MatchWeights): ScoredMatch {
  const scores: Record<MatchFactor, FactorScore> = {
    preference: preferenceScore(facts.wishes, facts.name),
    proximity: proximityScore(facts.apart),
    balance: balanceScore(facts.load, facts.name),
    history: historyScore(facts.past),
    availability: availabilityScore(facts.days),
  };
  const whole = MATCH_FACTORS.reduce((sum, factor) => sum + weights[factor], 0);
  const weighed = MATCH_FACTORS.reduce((sum, factor) => sum + weights[factor] * scores[factor].score, 0);
  const factors = Object.fromEntries(MATCH_FACTORS.map((factor) => [factor, { ...scores[factor], weight: weights[factor] }]));
  return { score: facts.blocked !== null || whole <= 0 ? 0 : unit(weighed / whole), factors: factors as ScoredMatch['factors'] };
}

/** Those worth proposing, best first. Of equal ones the nearer, then by id: the order they came in plays no part. */
export function bestMatches<T extends { readonly facts: MatchFacts; readonly scored: ScoredMatch }>(all: readonly T[], minScore: number, most = BEST_SHOWN): T[] {
  const near = ({ facts }: T): number => facts.apart ?? Number.MAX_SAFE_INTEGER;
  return all
    .filter(({ facts, scored }) => facts.blocked === null && scored.score >= minScore)
    .sort((a, b) => b.scored.score - a.scored.score || near(a) - near(b) || (a.facts.personId < b.facts.personId ? -1 : 1))
    .slice(0, most);
}
