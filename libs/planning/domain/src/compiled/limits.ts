import type { Strength } from '../model/constraint';
import type { Limits } from './compiled-plan';
import { unitCost } from './problem-index';

interface Bounded {
  readonly id: string;
  readonly strength: Strength;
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** Null where nothing is limited. */
export function toLimits({ id, strength }: Bounded, { min = -Infinity, max = Infinity }: Range, unit = 1): Limits | null {
  const { kind, cost } = unitCost(strength);
  if ((min === -Infinity && max === Infinity) || cost === 0) return null;
  return { min, max, kind, underCost: min === -Infinity ? 0 : cost, overCost: max === Infinity ? 0 : cost, unit, constraint: id };
}

/** Units outside of the limits, times their cost. */
export function costOf(limits: Limits, amount: number): number {
  if (amount < limits.min) return Math.ceil((limits.min - amount) / limits.unit) * limits.underCost;
  return amount > limits.max ? Math.ceil((amount - limits.max) / limits.unit) * limits.overCost : 0;
}
