import { NOTHING, type Change } from '../../model/constraint';
import { own } from '../amounts';
import type { KindChecker } from '../finding';

export const checkChange: KindChecker<Change> = (constraint, held) => {
  const places = held.places(constraint.slots);
  return held.people(constraint.people).flatMap((person) => {
    const baseline = own(held.problem.baseline, person);
    const changed = places.filter((place) => {
      const stood = own(baseline, held.slots[place]!) ?? NOTHING;
      return held.row(person)[place] !== stood && (stood !== NOTHING || constraint.filling);
    });
    return changed.map((place) => ({ people: [person], slots: [held.slots[place]!], units: 1 }));
  });
};
