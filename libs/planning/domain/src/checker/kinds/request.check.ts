import type { Request } from '../../model/constraint';
import type { KindChecker } from '../finding';

export const checkRequest: KindChecker<Request> = (constraint, held) => {
  const activities = held.activities(constraint.activities);
  const places = held.places(constraint.slots);
  return held.people(constraint.people).flatMap((person) => {
    const row = held.row(person);
    const against = places.filter((place) => activities.has(row[place]!) !== constraint.want);
    return against.map((place) => ({ people: [person], slots: [held.slots[place]!], units: 1 }));
  });
};
