import type { SetupStrength, Strength } from '@housestaff/planning/domain';
import type { PlanOptions } from './plan-options';

/** Points of a unit by how much it matters: off, low, medium, high, highest. */
const POINTS = [0, 2, 5, 12, 30] as const;

export function pointsOf(level: number): number {
  return POINTS[level] ?? 0;
}

/** As the setup has it, or as a run weighs it; undefined: left out. What is a rule or demand is not weighed. */
export function strengthOf(term: string, strength: SetupStrength, { weights }: Pick<PlanOptions, 'weights'>): Strength | undefined {
  if (typeof strength === 'string') return strength;
  const level = weights?.[term] ?? strength;
  return level > 0 ? { weight: pointsOf(level) } : undefined;
}
