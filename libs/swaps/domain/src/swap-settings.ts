import { InvalidValue } from '@housestaff/kernel';
import { MATCH_FACTORS, USUAL_MIN_SCORE, USUAL_WEIGHTS, type MatchWeights } from './matching';

export const NEEDS_MANAGER = ['always', 'never', 'when-findings'] as const;
export type NeedsManager = (typeof NEEDS_MANAGER)[number];

/** What a program allows, and who has to agree. */
export interface SwapSettingsFields {
  readonly needsManager: NeedsManager;
  /** Whoever takes a shift from the pool waits for a manager too. */
  readonly openPoolNeedsManager: boolean;
  readonly expiryDays: number;
  /** How much each factor counts when partners are looked for. */
  readonly weights: MatchWeights;
  /** Partners below it are not shown. */
  readonly minScore: number;
  readonly whoMay: { readonly residents: boolean; readonly faculty: boolean };
}

export interface SwapSettings extends SwapSettingsFields {
  /** 0: the usual ones, never changed. */
  readonly version: number;
}

export const USUAL_SWAP_SETTINGS: SwapSettings = {
  needsManager: 'always',
  openPoolNeedsManager: true,
  expiryDays: 7,
  weights: USUAL_WEIGHTS,
  minScore: USUAL_MIN_SCORE,
  whoMay: { residents: true, faculty: true },
  version: 0,
};

const LONGEST = 60;

/** Throws InvalidValue that names the field. */
export function planSwapSettings(fields: SwapSettingsFields): SwapSettingsFields {
  const { expiryDays, weights, minScore } = fields;
  if (!Number.isInteger(expiryDays) || expiryDays < 1 || expiryDays > LONGEST) throw new InvalidValue('expiryDays', expiryDays, `1 to ${LONGEST} days`);
  if (!(minScore >= 0 && minScore <= 1)) throw new InvalidValue('minScore', minScore, '0 to 1');
  for (const factor of MATCH_FACTORS) if (!(weights[factor] >= 0 && weights[factor] <= 1)) throw new InvalidValue(`weights.${factor}`, weights[factor], '0 to 1');
  if (MATCH_FACTORS.every((factor) => weights[factor] === 0)) throw new InvalidValue('weights', 0, 'at least one factor that counts');
  return fields;
}
