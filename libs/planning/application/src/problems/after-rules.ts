import type { PlanningConstraint } from '@housestaff/planning/domain';
import type { PlanGround } from './plan-ground';

/** Nothing is planned on the day that a call frees; who comes from a night has no clinic. */
export function freeAfterCall({ items, setup }: PlanGround): PlanningConstraint[] {
  if (setup.slot !== 'day') return [];
  const first = items.filter((item) => item.freesNextDay).map(({ id }) => id);
  if (first.length === 0) return [];
  return [{ kind: 'succession', id: 'free-after-call', name: 'The day after call is free', strength: 'rule', first, then: items.map(({ id }) => id), within: 1 }];
}
