import type { Window } from '../../model/constraint';
import { outside, type Finding, type KindChecker } from '../finding';

export const checkWindow: KindChecker<Window> = (constraint, held) => {
  const activities = held.activities(constraint.activities);
  return held.people(constraint.people).flatMap((person) => {
    const past = held.before(person).length;
    const known = [...held.before(person), ...held.row(person)].map((activity) => activities.has(activity));
    const found: Finding[] = [];
    for (let until = Math.max(past + 1, constraint.length); until <= known.length; until += 1) {
      const from = until - constraint.length;
      const measured = known.slice(from, until).filter(Boolean).length;
      found.push(...outside(measured, constraint, { people: [person], slots: held.slots.slice(Math.max(0, from - past), until - past) }));
    }
    return found;
  });
};
