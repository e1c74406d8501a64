import type { Id } from '@housestaff/kernel';
import type { DutyHistory } from './duty-history';
import type { RulePolicy } from './rule-pack';

/** Whether a policy is for what was done on a rotation; one for some categories isn't for time outside rotations. */
export function isFor({ categories }: RulePolicy, rotationId: Id | null, history: DutyHistory): boolean {
  if (categories === null) return true;
  const category = rotationId === null ? undefined : history.categories.get(rotationId);
  return category !== undefined && categories.includes(category);
}
