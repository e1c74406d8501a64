import type { Together } from '../../model/constraint';
import type { KindChecker } from '../finding';

export const checkTogether: KindChecker<Together> = (constraint, held) => {
  const activities = held.activities(constraint.activities);
  return held.people(constraint.people).flatMap((person) => {
    const at = (slot: string): string => held.row(person)[held.place(slot)]!;
    const split = constraint.groups.filter((group) => group.some((slot) => activities.has(at(slot))) && new Set(group.map(at)).size > 1);
    return split.map((group) => ({ people: [person], slots: group, units: 1 }));
  });
};
