import type { Order } from '../../model/constraint';
import { ownNumber } from '../amounts';
import type { KindChecker } from '../finding';

export const checkOrder: KindChecker<Order> = (constraint, held) => {
  const first = held.activities(constraint.first);
  const then = held.activities(constraint.then);
  return held.people(constraint.people).flatMap((person) => {
    const row = held.row(person);
    const carried = ownNumber(constraint.carried, person);
    return row.flatMap((activity, place) => {
      const measured = carried + row.slice(0, place).filter((earlier) => first.has(earlier)).length;
      const isEarly = then.has(activity) && measured < constraint.count;
      return isEarly ? [{ people: [person], slots: [held.slots[place]!], units: 1, measured, limit: constraint.count }] : [];
    });
  });
};
