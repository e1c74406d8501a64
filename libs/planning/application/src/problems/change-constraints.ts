import type { PlanningConstraint } from '@housestaff/planning/domain';
import type { PlanGround } from './plan-ground';
import { pointsOf } from './strength';

export const FEW_CHANGES = 'few-changes';
/** More than a changed cell can gain in every other term. */
const CHANGES_FIRST = 1000;

/** What stands is kept where nothing speaks against it; above all else when somebody is out or few changes were asked for. */
export function changeConstraints({ options, setup }: PlanGround, anythingStands: boolean): PlanningConstraint[] {
  if (!anythingStands) return [];
  const first = options.fewChanges || (options.out ?? []).length > 0;
  const weight = first ? CHANGES_FIRST : pointsOf(options.weights?.[FEW_CHANGES] ?? 1);
  const name = setup.plans === 'stays' ? 'Weeks stay with whom they are' : 'Duties stay with whom they are';
  return weight > 0 ? [{ kind: 'change', id: FEW_CHANGES, term: FEW_CHANGES, name, strength: { weight }, ...(first ? { filling: true } : {}) }] : [];
}
