import fc from 'fast-check';
import type { ConstraintKind, Picked, PlanningConstraint, Strength } from '../model/constraint';

/** The ids that a small constraint may name. */
export interface Names {
  readonly people: readonly string[];
  readonly slots: readonly string[];
  readonly activities: readonly string[];
}

/** What the first and the second of a list carry, in turn. */
export const TAGS = ['even', 'odd'] as const;

const strength: fc.Arbitrary<Strength> = fc.oneof(fc.constant('rule' as const), fc.constant('demand' as const), fc.nat(5).map((weight) => ({ weight })));

function picked(ids: readonly string[], ...more: string[]): fc.Arbitrary<string[]> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.subarray([...ids, ...more], { minLength: 1 }) },
    { weight: 2, arbitrary: fc.constantFrom(...TAGS.slice(0, ids.length)).map((tag) => [`#${tag}`]) },
    { weight: 1, arbitrary: fc.constant<string[]>([]) },
  );
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

function range(from: number, to: number): fc.Arbitrary<{ min?: number; max?: number }> {
  const number = fc.integer({ min: from, max: to });
  return fc.oneof(
    number.map((min) => ({ min })),
    number.map((max) => ({ max })),
    fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  );
}

/** Stretches of neighbours that don't overlap. */
function stretches(slots: readonly string[]): fc.Arbitrary<string[][]> {
  return fc.array(fc.constantFrom<'with' | 'new' | 'none'>('with', 'new', 'none'), { minLength: slots.length, maxLength: slots.length }).map((marks) => {
    const groups: string[][] = [];
    marks.forEach((mark, n) => {
      if (mark === 'none') return;
      const isJoined = mark === 'with' && n > 0 && marks[n - 1] !== 'none';
      if (isJoined) groups.at(-1)!.push(slots[n]!);
      else groups.push([slots[n]!]);
    });
    return groups.length > 0 ? groups : [[slots[0]!]];
  });
}

function record<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.subarray([...keys]).chain((some) => fc.tuple(...some.map(() => value)).map((values) => Object.fromEntries(some.map((key, n) => [key, values[n]!]))));
}

type Fields<K extends ConstraintKind> = { [F in keyof Omit<Extract<PlanningConstraint, { kind: K }>, 'kind' | 'id' | 'name' | 'strength' | 'term'>]: unknown };

/** A constraint of the kind, everything else at random. */
export function smallConstraint(kind: ConstraintKind, names: Names): fc.Arbitrary<PlanningConstraint> {
  return fc.record({ kind: fc.constant(kind), id: fc.constant('c'), name: fc.constant('C'), strength, term: maybe(fc.constantFrom('t', 'u')), fields: FIELDS[kind](names) }).map(({ fields, term, ...rest }) => {
    const given = Object.entries({ ...rest, term, ...(fields as object) }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given) as unknown as PlanningConstraint;
  });
}

const some = ({ activities }: Names): fc.Arbitrary<Picked> => picked(activities, '-');
const people = (names: Names): fc.Arbitrary<Picked | undefined> => maybe(picked(names.people));
const slots = (names: Names): fc.Arbitrary<Picked | undefined> => maybe(picked(names.slots));
const carried = (names: Names): fc.Arbitrary<Record<string, number> | undefined> => maybe(record(names.people, fc.nat(3)));
const amounts = (names: Names): fc.Arbitrary<Record<string, number> | undefined> => maybe(record([...names.activities, '-'], fc.nat(4)));
const share = (names: Names) => fc.record({ people: people(names), activities: some(names), each: fc.constantFrom(25, 50, 100) }).map(({ people: who, ...rest }) => (who ? { people: who, ...rest } : rest));
const flat = <T extends object>(arbitrary: fc.Arbitrary<{ limits: { min?: number; max?: number } } & T>) => arbitrary.map(({ limits, ...rest }) => ({ ...rest, ...limits }));

const FIELDS: { readonly [K in ConstraintKind]: (names: Names) => fc.Arbitrary<Partial<Fields<K>>> } = {
  coverage: (n) => flat(fc.record({ people: people(n), slots: slots(n), activities: some(n), limits: range(0, 3) })),
  ratio: (n) => fc.record({ slots: slots(n), supply: fc.array(share(n), { minLength: 1, maxLength: 2 }), load: fc.array(share(n), { minLength: 1, maxLength: 2 }) }),
  total: (n) => totals(n),
  run: (n) => flat(fc.record({ people: people(n), activities: some(n), limits: range(1, 3) })),
  succession: (n) => fc.record({ people: people(n), slots: slots(n), first: some(n), then: some(n), within: maybe(fc.integer({ min: 1, max: 3 })) }),
  rest: (n) => fc.record({ people: people(n), least: fc.constantFrom<number | 'as-long-as-before'>(600, 900, 1500, 'as-long-as-before'), after: maybe(picked(n.activities)) }),
  window: (n) => flat(fc.record({ people: people(n), activities: some(n), length: fc.integer({ min: 1, max: 4 }), limits: range(0, 3) })),
  groups: (n) => flat(fc.record({ people: people(n), activities: maybe(some(n)), groups: stretches(n.slots), carried: carried(n), limits: range(0, 4) })),
  free: (n) => fc.record({ people: people(n), slots: slots(n), activities: maybe(some(n)), spills: maybe(some(n)), busy: maybe(record(n.people, fc.subarray([...n.slots]))), min: fc.nat(3), limits: maybe(record(n.people, maybe(fc.nat(3)).map((min) => (min === undefined ? {} : { min })))) }),
  fair: (n) => fc.record({ people: people(n), slots: slots(n), activities: some(n), amounts: amounts(n), carried: carried(n), allowed: maybe(fc.nat(2)), unit: maybe(fc.integer({ min: 1, max: 3 })) }),
  request: (n) => fc.record({ people: people(n), slots: slots(n), activities: some(n), want: fc.boolean() }),
  together: (n) => fc.record({ people: people(n), groups: stretches(n.slots), activities: maybe(some(n)) }),
  order: (n) => fc.record({ people: people(n), first: some(n), count: fc.integer({ min: 1, max: 3 }), then: some(n), carried: carried(n) }),
  change: (n) => fc.record({ people: people(n), slots: slots(n), filling: maybe(fc.boolean()) }),
};

/** Special cells lie where the total looks: on all slots and activities. */
function totals(n: Names): fc.Arbitrary<Partial<Fields<'total'>>> {
  const cell = fc.record({ person: fc.constantFrom(...n.people), slot: fc.constantFrom(...n.slots), activity: fc.constantFrom(...n.activities), amount: fc.integer({ min: -3, max: 5 }) });
  const cells = fc.uniqueArray(cell, { maxLength: 3, selector: ({ person, slot, activity }) => `${person} ${slot} ${activity}` });
  const scope = fc.oneof(
    fc.record({ cells }),
    fc.record({ slots: slots(n), activities: maybe(some(n)) }),
  );
  const rest = fc.record({ people: people(n), amounts: amounts(n), carried: carried(n), limits: range(-1, 6), replaced: maybe(record(n.people, range(0, 5))), unit: maybe(fc.integer({ min: 1, max: 3 })) });
  return fc.tuple(scope, rest).map(([where, { limits, replaced, ...more }]) => ({ ...where, ...more, ...limits, limits: replaced }));
}

export const KINDS = Object.keys(FIELDS) as ConstraintKind[];
