import type { Succession } from '../../model/constraint';
import type { Finding, KindChecker } from '../finding';
import type { Held } from '../held';

export const checkSuccession: KindChecker<Succession> = (constraint, held) => {
  const first = held.activities(constraint.first);
  const then = held.activities(constraint.then);
  const from = constraint.slots && new Set(held.places(constraint.slots));
  return held.people(constraint.people).flatMap((person) =>
    pairs(held, person, constraint.within ?? 1, ([a, b], [earlier]) => first.has(a) && then.has(b) && (!from || from.has(earlier))),
  );
};

type Places = readonly [earlier: number, later: number];

/** Every two cells of a person up to `within` slots apart that `isPair`, the later one in the plan; places before the plan are negative. */
export function pairs(held: Held, person: string, within: number, isPair: (activities: readonly [string, string], places: Places) => boolean): Finding[] {
  const before = held.before(person);
  const row = held.row(person);
  const at = (place: number): string | undefined => (place < 0 ? before[before.length + place] : row[place]);
  const found: Finding[] = [];
  for (let later = 0; later < row.length; later += 1) {
    for (let earlier = later - within; earlier < later; earlier += 1) {
      const former = at(earlier);
      if (former === undefined || !isPair([former, row[later]!], [earlier, later])) continue;
      found.push({ people: [person], slots: [earlier, later].filter((place) => place >= 0).map((place) => held.slots[place]!), units: 1 });
    }
  }
  return found;
}
