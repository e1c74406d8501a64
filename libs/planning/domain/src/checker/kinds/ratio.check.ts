import type { Ratio, Share } from '../../model/constraint';
import type { KindChecker } from '../finding';
import type { Held } from '../held';

export const checkRatio: KindChecker<Ratio> = (constraint, held) => {
  const supply = constraint.supply.map((share) => shareOf(share, held));
  const load = constraint.load.map((share) => shareOf(share, held));
  const at = (shares: typeof load, place: number): number => shares.reduce((sum, share) => sum + share(place), 0);
  return held.places(constraint.slots).flatMap((place) => {
    const measured = at(supply, place);
    const limit = at(load, place);
    return measured < limit ? [{ people: [], slots: [held.slots[place]!], units: Math.ceil((limit - measured) / 100), measured, limit }] : [];
  });
};

function shareOf(share: Share, held: Held): (place: number) => number {
  const people = new Set(held.people(share.people));
  const activities = [...held.activities(share.activities)];
  return (place) => share.each * activities.flatMap((activity) => held.holding(place, activity)).filter((person) => people.has(person)).length;
}
