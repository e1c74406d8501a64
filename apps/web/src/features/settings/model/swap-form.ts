import type { ChangeSwapSettings, SwapSettings } from '@housestaff/api-client';

export const FACTORS = ['preference', 'proximity', 'balance', 'history', 'availability'] as const;
export type Factor = (typeof FACTORS)[number];

/** Swap settings as they are typed; figures stay text until they are sent. */
export interface SwapForm {
  needsManager: SwapSettings['needsManager'];
  openPoolNeedsManager: boolean;
  expiryDays: string;
  weights: Record<Factor, string>;
  minScore: string;
  residents: boolean;
  faculty: boolean;
}

const percent = (share: number): string => String(Math.round(share * 100));

export function swapFormOf({ needsManager, openPoolNeedsManager, expiryDays, weights, minScore, whoMay }: SwapSettings): SwapForm {
  const typed = Object.fromEntries(FACTORS.map((factor) => [factor, percent(weights[factor])])) as SwapForm['weights'];
  return { needsManager, openPoolNeedsManager, expiryDays: String(expiryDays), weights: typed, minScore: percent(minScore), ...whoMay };
}

const LONGEST = 60;

function whole(text: string, least: number, most: number): number | null {
  const value = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

/** What is wrong with the form, by field. */
export function swapFaults({ expiryDays, weights, minScore }: SwapForm): Record<string, string> {
  const faults: Record<string, string> = {};
  if (whole(expiryDays, 1, LONGEST) === null) faults.expiryDays = `Give whole days, 1 to ${LONGEST}`;
  if (whole(minScore, 0, 100) === null) faults.minScore = 'Give whole percent, 0 to 100';
  for (const factor of FACTORS) if (whole(weights[factor], 0, 100) === null) faults[`weights.${factor}`] = '0 to 100';
  if (FACTORS.every((factor) => whole(weights[factor], 0, 100) === 0)) faults['weights.preference'] = 'At least one has to count';
  return faults;
}

/** What is sent. Only of a form without faults. */
export function swapBodyOf({ needsManager, openPoolNeedsManager, expiryDays, weights, minScore, residents, faculty }: SwapForm): ChangeSwapSettings {
  const shares = Object.fromEntries(FACTORS.map((factor) => [factor, Number(weights[factor]) / 100])) as ChangeSwapSettings['weights'];
  return { needsManager, openPoolNeedsManager, expiryDays: Number(expiryDays), weights: shares, minScore: Number(minScore) / 100, whoMay: { residents, faculty } };
}
