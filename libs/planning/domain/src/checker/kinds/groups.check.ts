import type { Groups } from '../../model/constraint';
import { ownNumber } from '../amounts';
import { outside, type KindChecker } from '../finding';

export const checkGroups: KindChecker<Groups> = (constraint, held) => {
  const activities = held.activities(constraint.activities);
  const groups = constraint.groups.map((group) => group.map((slot) => held.place(slot)));
  return held.people(constraint.people).flatMap((person) => {
    const row = held.row(person);
    const touched = groups.filter((group) => group.some((place) => activities.has(row[place]!)));
    const slots = touched.flat().map((place) => held.slots[place]!);
    return outside(touched.length + ownNumber(constraint.carried, person), constraint, { people: [person], slots });
  });
};
