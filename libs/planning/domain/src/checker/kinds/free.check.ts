import type { Free } from '../../model/constraint';
import { own } from '../amounts';
import { outside, type KindChecker } from '../finding';

export const checkFree: KindChecker<Free> = (constraint, held) => {
  const activities = held.activities(constraint.activities);
  const spills = held.activities(constraint.spills ?? []);
  const places = held.places(constraint.slots);
  const slots = places.map((place) => held.slots[place]!);
  return held.people(constraint.people).flatMap((person) => {
    const busy = new Set(own(constraint.busy, person));
    const row = held.row(person);
    const former = (place: number): string | undefined => (place === 0 ? held.before(person).at(-1) : row[place - 1]);
    const isFree = (place: number): boolean => {
      const earlier = former(place);
      return !busy.has(held.slots[place]!) && !activities.has(row[place]!) && (earlier === undefined || !spills.has(earlier));
    };
    const { min } = own(constraint.limits, person) ?? constraint;
    return outside(places.filter(isFree).length, { min }, { people: [person], slots });
  });
};
