import fc from 'fast-check';
import type { ConstraintKind } from '../model/constraint';
import type { PlanCells, PlanningProblem } from '../model/planning-problem';
import { KINDS, smallConstraint, TAGS, type Names } from './small-constraint';

/** So that every plan can be tried. */
const MOST_PLANS = 1000;

const ids = (letter: string, count: number): string[] => Array.from({ length: count }, (_, n) => `${letter}${n}`);
const tagged = (id: string, n: number): { id: string; name: string; tags: string[] } => ({ id, name: id.toUpperCase(), tags: [TAGS[n % 2]!] });

const names: fc.Arbitrary<Names> = fc
  .record({ people: fc.integer({ min: 1, max: 3 }), slots: fc.integer({ min: 1, max: 5 }), activities: fc.integer({ min: 1, max: 3 }) })
  .filter(({ people, slots, activities }) => (activities + 1) ** (people * slots) <= MOST_PLANS)
  .map(({ people, slots, activities }) => ({ people: ids('p', people), slots: ids('s', slots), activities: ids('a', activities) }));

/** Any plan of these names, as cells. */
export function anyCells({ people, slots, activities }: Names): fc.Arbitrary<PlanCells> {
  const row = fc.array(fc.option(fc.constantFrom(...activities)), { minLength: slots.length, maxLength: slots.length });
  return fc.array(row, { minLength: people.length, maxLength: people.length }).map((rows) => {
    const cells = people.map((person, p) => [person, Object.fromEntries(slots.flatMap((slot, s) => (rows[p]![s] ? [[slot, rows[p]![s]]] : [])))]);
    return Object.fromEntries(cells) as PlanCells;
  });
}

function problems(kinds: readonly ConstraintKind[], n: Names): fc.Arbitrary<PlanningProblem> {
  const times = fc.option(fc.record({ start: fc.constantFrom(0, 420, 1140), minutes: fc.constantFrom(480, 720, 1680) }), { nil: {} });
  const lock = fc.record({ person: fc.constantFrom(...n.people), slot: fc.constantFrom(...n.slots), activity: fc.option(fc.constantFrom(...n.activities)) });
  const past = fc.array(fc.option(fc.constantFrom(...n.activities)), { maxLength: 3 });
  return fc
    .record({
      times: fc.array(times, { minLength: n.activities.length, maxLength: n.activities.length }),
      constraints: fc.array(fc.constantFrom(...kinds).chain((kind) => smallConstraint(kind, n)), { minLength: 1, maxLength: 5 }),
      locked: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.uniqueArray(lock, { maxLength: 2, selector: ({ person, slot }) => `${person} ${slot}` }) }),
      baseline: fc.option(anyCells(n), { nil: undefined }),
      history: fc.option(fc.tuple(...n.people.map(() => past)), { nil: undefined }),
    })
    .map(({ times: each, constraints, locked, baseline, history }) => ({
      format: 'housestaff-problem',
      version: 1,
      kind: 'shifts',
      name: 'Small',
      slots: n.slots.map(tagged),
      people: n.people.map(tagged),
      activities: n.activities.map((id, k) => ({ ...tagged(id, k), ...each[k] })),
      constraints: constraints.map((constraint, k) => ({ ...constraint, id: `c${k}` })),
      locked,
      ...(baseline && { baseline }),
      ...(history && { history: Object.fromEntries(n.people.map((person, k) => [person, history[k]!])) }),
    }));
}

/** Problems of up to five constraints of these kinds, small enough to try every plan. */
export function smallPlanOf(...kinds: readonly ConstraintKind[]): fc.Arbitrary<PlanningProblem> {
  return names.chain((n) => problems(kinds, n));
}

/** Of every kind and strength, with history, locks, a baseline, numbers from before. */
export const smallPlan: fc.Arbitrary<PlanningProblem> = smallPlanOf(...KINDS);
