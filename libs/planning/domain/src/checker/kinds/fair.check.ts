import type { Fair } from '../../model/constraint';
import { amountsOf } from '../amounts';
import { outside, type KindChecker } from '../finding';

/** Tells who has the most, then who has the least. */
export const checkFair: KindChecker<Fair> = (constraint, held) => {
  const total = amountsOf(constraint, held);
  const sums = held.people(constraint.people).map((person) => ({ person, sum: total(person) }));
  const [least] = sums.toSorted((a, b) => a.sum - b.sum);
  const [most] = sums.toSorted((a, b) => b.sum - a.sum);
  if (!least || !most) return [];
  return outside(most.sum - least.sum, { max: constraint.allowed ?? 0 }, { people: [most.person, least.person], slots: [] }, constraint.unit);
};
