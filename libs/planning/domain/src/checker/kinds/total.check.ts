import type { Total } from '../../model/constraint';
import { amountsOf, own } from '../amounts';
import { outside, type KindChecker } from '../finding';

export const checkTotal: KindChecker<Total> = (constraint, held) => {
  const total = amountsOf(constraint, held);
  const slots = held.places(constraint.slots).map((place) => held.slots[place]!);
  return held.people(constraint.people).flatMap((person) => outside(total(person), own(constraint.limits, person) ?? constraint, { people: [person], slots }, constraint.unit));
};
