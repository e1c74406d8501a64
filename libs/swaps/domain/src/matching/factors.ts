export const MATCH_FACTORS = ['preference', 'proximity', 'balance', 'history', 'availability'] as const;
export type MatchFactor = (typeof MATCH_FACTORS)[number];

/** How much each factor counts. Only their proportion matters. */
export type MatchWeights = Readonly<Record<MatchFactor, number>>;

export const USUAL_WEIGHTS: MatchWeights = { preference: 0.35, proximity: 0.2, balance: 0.15, history: 0.15, availability: 0.15 };
/** What scores less is not proposed. */
export const USUAL_MIN_SCORE = 0.4;
export const BEST_SHOWN = 5;

/** One factor's answer, 0 to 1, and why, in words with the figures. */
export interface FactorScore {
  readonly score: number;
  readonly why: string;
}

/** Between 0 and 1. */
export function unit(value: number): number {
  return Math.min(1, Math.max(0, value));
}

export function counted(amount: number, one: string, many = `${one}s`): string {
  const shown = Number.isInteger(amount) ? String(amount) : amount.toFixed(1);
  return `${shown} ${amount === 1 ? one : many}`;
}
