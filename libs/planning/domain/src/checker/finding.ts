import type { PlanViolation } from './plan-check';
import type { Held } from './held';

/** A place where a constraint doesn't hold, told by the kind's own checker. */
export type Finding = Omit<PlanViolation, 'constraint'>;

/** Finds every place where a constraint of its kind doesn't hold, each with at least one unit. */
export type KindChecker<C> = (constraint: C, held: Held) => Finding[];

interface Between {
  readonly min?: number;
  readonly max?: number;
}

/** Nothing when the number lies within the limits. */
export function outside(measured: number, { min, max }: Between, where: Pick<Finding, 'people' | 'slots'>, unit = 1): Finding[] {
  if (min !== undefined && measured < min) return [{ ...where, units: Math.ceil((min - measured) / unit), measured, limit: min }];
  if (max !== undefined && measured > max) return [{ ...where, units: Math.ceil((measured - max) / unit), measured, limit: max }];
  return [];
}
