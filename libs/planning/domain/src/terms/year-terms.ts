import { InvalidValue } from '@housestaff/kernel';

/** What a schedule costs, apart from hard rules. Hard rules are never weighed against these. */
export const TERM_IDS = ['few-changes', 'rest-after-heavy', 'even-heavy', 'even-nights', 'target-blocks', 'whole-blocks', 'open-cells'] as const;

export type TermId = (typeof TERM_IDS)[number];

/** How much each term matters: 0 off, 1 low, 2 medium, 3 high, 4 highest. */
export type TermWeights = Readonly<Record<Exclude<TermId, 'open-cells'>, number>>;

export const DEFAULT_WEIGHTS: TermWeights = {
  'few-changes': 1,
  'rest-after-heavy': 3,
  'even-heavy': 2,
  'even-nights': 3,
  'target-blocks': 2,
  'whole-blocks': 2,
};

/** Points of one unit at weight 1: a changed cell, a pair of heavy blocks, a half-block of spread, a half-block off target, a split block, an open half-block. */
const UNIT_POINTS: Readonly<Record<TermId, number>> = {
  'few-changes': 1,
  'rest-after-heavy': 4,
  'even-heavy': 3,
  'even-nights': 5,
  'target-blocks': 3,
  'whole-blocks': 2,
  'open-cells': 40,
};

/** Points of one unit of each term under these weights. Whole numbers, so totals compare exactly. */
export function pointsPerUnit(weights: TermWeights): Record<TermId, number> {
  const points = { ...UNIT_POINTS };
  for (const id of TERM_IDS) if (id !== 'open-cells') points[id] *= weights[id];
  return points;
}

/** Fills in the defaults. Throws `InvalidValue` on a weight that there is not, or that isn't a whole number from 0 to 4. */
export function termWeights(partial: Readonly<Record<string, unknown>>): TermWeights {
  const weights: Record<string, number> = { ...DEFAULT_WEIGHTS };
  for (const [id, given] of Object.entries(partial)) {
    if (!(id in DEFAULT_WEIGHTS)) throw new InvalidValue(`weights.${id}`, id, `one of ${Object.keys(DEFAULT_WEIGHTS).join(', ')}`);
    if (!Number.isInteger(given) || Number(given) < 0 || Number(given) > 4) throw new InvalidValue(`weights.${id}`, given, 'a whole number from 0 (off) to 4 (highest)');
    weights[id] = Number(given);
  }
  return weights as TermWeights;
}
