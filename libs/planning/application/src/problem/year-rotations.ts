import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { RuleOf } from '@housestaff/planning/domain';
import type { YearRules } from './year-options';

/** That hold. */
export function cyclesOf(rules: YearRules | undefined): RuleOf<'cycle'>[] {
  return (rules?.rules ?? []).flatMap((rule) => (rule.kind === 'cycle' && rule.on ? [rule] : []));
}

const HEAVY = new Set(['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float']);

/** Whether a rotation wears people out: after one, a lighter one is wished for. */
export function isHeavy({ category }: { readonly category: string }): boolean {
  return HEAVY.has(category);
}

export interface YearRotation {
  readonly id: Id;
  readonly name: string;
  readonly halfBlock: boolean;
  readonly leaveEligible: boolean;
  readonly heavy: boolean;
  readonly night: boolean;
}

/** What the year asks for or counts for what it asks for, what cohorts alternate with, and what residents hold already. */
export function yearRotations({ catalog }: EffectiveSchedule, rows: readonly (readonly (Id | null)[])[], rules?: YearRules): YearRotation[] {
  const held = new Set(rows.flat());
  const cycled = cyclesOf(rules).flatMap(({ items }) => items);
  const asked = new Set([...catalog.requirements, ...catalog.coverage].map((r) => r.rotationId).concat(catalog.requirements.flatMap((r) => r.fulfilledBy), cycled));
  return catalog.rotations
    .filter((r) => held.has(r.id) || (r.active && r.audience !== 'faculty' && asked.has(r.id)))
    .map(({ id, name, halfBlock, leaveEligible, category }) => ({ id, name, halfBlock, leaveEligible, heavy: isHeavy({ category }), night: category === 'night-float' }));
}
