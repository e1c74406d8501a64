import { InvalidValue } from '@housestaff/kernel';

export const NEEDS_MANAGER = ['always', 'never', 'when-findings'] as const;
export type NeedsManager = (typeof NEEDS_MANAGER)[number];

/** How much each factor counts when partners are looked for. */
export const FACTORS = ['preference', 'proximity', 'balance', 'history', 'availability'] as const;
export type Factor = (typeof FACTORS)[number];

/** What a program allows, and who has to agree. */
export interface SwapSettingsFields {
  readonly needsManager: NeedsManager;
  /** Whoever takes a shift from the pool waits for a manager too. */
  readonly openPoolNeedsManager: boolean;
  readonly expiryDays: number;
  readonly weights: Readonly<Record<Factor, number>>;
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
  weights: { preference: 0.3, proximity: 0.2, balance: 0.2, history: 0.1, availability: 0.2 },
  minScore: 0.4,
  whoMay: { residents: true, faculty: true },
  version: 0,
};

const LONGEST = 60;

/** Throws InvalidValue that names the field. */
export function planSwapSettings(fields: SwapSettingsFields): SwapSettingsFields {
  const { expiryDays, weights, minScore } = fields;
  if (!Number.isInteger(expiryDays) || expiryDays < 1 || expiryDays > LONGEST) throw new InvalidValue('expiryDays', expiryDays, `1 to ${LONGEST} days`);
  if (!(minScore >= 0 && minScore <= 1)) throw new InvalidValue('minScore', minScore, '0 to 1');
  for (const factor of FACTORS) if (!(weights[factor] >= 0 && weights[factor] <= 1)) throw new InvalidValue(`weights.${factor}`, weights[factor], '0 to 1');
  if (FACTORS.every((factor) => weights[factor] === 0)) throw new InvalidValue('weights', 0, 'at least one factor that counts');
  return fields;
}
