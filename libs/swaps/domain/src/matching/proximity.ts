import { counted, unit, type FactorScore } from './factors';

const NEAR = 14;
const FAR = 90;

/**
 * 14 days or less is 1, falling linearly to .5 at 90 days, then 0. `apart` in days between the two beginnings;
 * null where nothing is given back, which is near to nothing: 0.
 */
export function proximityScore(apart: number | null): FactorScore {
  if (apart === null) return { score: 0, why: 'Nothing comes back in return' };
  if (apart === 0) return { score: 1, why: 'On the same days' };
  const why = `${counted(apart, 'day')} apart`;
  if (apart <= NEAR) return { score: 1, why };
  return { score: apart > FAR ? 0 : unit(1 - (0.5 * (apart - NEAR)) / (FAR - NEAR)), why };
}
