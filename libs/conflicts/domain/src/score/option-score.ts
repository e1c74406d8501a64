export const FACTORS = ['feasibility', 'workload', 'fairness', 'disruption', 'confidence'] as const;

export type FactorId = (typeof FACTORS)[number];

export const FACTOR_WEIGHTS: Readonly<Record<FactorId, number>> = { feasibility: 0.3, workload: 0.2, fairness: 0.2, disruption: 0.15, confidence: 0.15 };

/** 0 to 1, the more the better; null: it can't be told, and doesn't count. */
export interface Factor {
  readonly score: number | null;
  readonly why: string;
}

export type Factors = Readonly<Record<FactorId, Factor>>;

/** From this on an option may be applied without anybody looking, where the program allows it. */
export const LEAST_FOR_AUTOMATIC = 0.7;

/** 0 to 1, rounded to a hundredth: the factors that can be told by their weights. */
export function scoreOf(factors: Factors): number {
  const told = FACTORS.flatMap((id) => (factors[id].score === null ? [] : [{ score: factors[id].score, weight: FACTOR_WEIGHTS[id] }]));
  const weights = told.reduce((sum, one) => sum + one.weight, 0);
  if (weights === 0) return 0;
  return Math.round((100 * told.reduce((sum, one) => sum + one.score * one.weight, 0)) / weights) / 100;
}

/** Two rows are what one gives and another takes; each further one costs a tenth. */
export function disruptionOf(rows: number): Factor {
  const score = Math.max(0, Math.min(1, 1 - (rows - 2) / 10));
  return { score, why: rows === 0 ? 'No row of the schedule changes' : `${rows} ${rows === 1 ? 'row changes' : 'rows change'}` };
}
