import type { Coverage } from '../../model/constraint';
import { outside, type KindChecker } from '../finding';

export const checkCoverage: KindChecker<Coverage> = (constraint, held) => {
  const people = new Set(held.people(constraint.people));
  const activities = [...held.activities(constraint.activities)];
  return held.places(constraint.slots).flatMap((place) => {
    const holders = activities.flatMap((activity) => held.holding(place, activity)).filter((person) => people.has(person));
    return outside(holders.length, constraint, { people: [], slots: [held.slots[place]!] });
  });
};
