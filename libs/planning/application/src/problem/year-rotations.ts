import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';

const HEAVY = new Set(['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float']);

export interface YearRotation {
  readonly id: Id;
  readonly name: string;
  readonly halfBlock: boolean;
  readonly leaveEligible: boolean;
  readonly heavy: boolean;
  readonly night: boolean;
}

/** What the year asks for, and what residents hold already. */
export function yearRotations({ catalog }: EffectiveSchedule, rows: readonly (readonly (Id | null)[])[]): YearRotation[] {
  const held = new Set(rows.flat());
  const asked = new Set([...catalog.requirements, ...catalog.coverage].map((r) => r.rotationId));
  return catalog.rotations
    .filter((r) => held.has(r.id) || (r.active && r.audience !== 'faculty' && asked.has(r.id)))
    .map(({ id, name, halfBlock, leaveEligible, category }) => ({ id, name, halfBlock, leaveEligible, heavy: HEAVY.has(category), night: category === 'night-float' }));
}
