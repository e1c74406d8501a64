import type { Coverage } from '../../model/constraint';
import { maskOf } from './mask';
import type { Area } from './laminar';
import { insists, type PlanFacts } from './plan-facts';

/** A coverage that must hold, in one slot: `places` are people. */
export interface CoverageArea extends Area {
  readonly constraint: Coverage;
}

export interface SlotCoverage {
  readonly minimums: readonly CoverageArea[];
  readonly maximums: readonly CoverageArea[];
}

/** Coverage with a limit that must hold, slot by slot. */
export function coverageBySlot(facts: PlanFacts): SlotCoverage[] {
  const slots = Array.from({ length: facts.slots }, () => ({ minimums: [] as CoverageArea[], maximums: [] as CoverageArea[] }));
  for (const c of facts.problem.constraints) {
    if (c.kind !== 'coverage' || !insists(c)) continue;
    const area = { constraint: c, values: facts.valueMask(c.activities), places: maskOf(facts.people, facts.peopleOf(c.people)) };
    facts.slotMask(c.slots).forEach((on, s) => {
      if (on && c.min !== undefined && c.min > 0) slots[s]!.minimums.push({ ...area, count: c.min });
      if (on && c.max !== undefined) slots[s]!.maximums.push({ ...area, count: c.max });
    });
  }
  return slots;
}
