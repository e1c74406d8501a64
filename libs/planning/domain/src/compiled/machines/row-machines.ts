import type { Fragment } from '../fragments/fragment';
import type { ProblemIndex } from '../problem-index';
import { explore } from './explore';
import type { Machine, Walkable } from './machine';
import { minimise } from './minimise';
import { walkBoth, walkFragment } from './walkables';

/** More states than this, and a person gets a second automaton. */
const MOST_STATES = 4096;
/** Tables with more entries than this are not worth their memory. */
const MOST_ENTRIES = 1 << 21;
const ANY_NUMBER = 1 << 20;

/** A machine, and each person's start in it. */
interface Started {
  readonly machine: Machine;
  readonly startOf: ReadonlyMap<number, number>;
}

interface Chain {
  readonly done: readonly Started[];
  readonly last: Started;
}

/** Puts each person's fragments together to few automata. People with the same fragments share them. */
export class RowMachines {
  private readonly unruled: Machine;
  private readonly lists: readonly (readonly number[])[];
  private readonly fragments: readonly Fragment[];
  private readonly single = new Map<number, Started>();
  private readonly chains = new Map<string, Chain>();

  constructor(
    private readonly index: ProblemIndex,
    fragmentsOf: readonly (readonly Fragment[])[],
  ) {
    const numbered = numberFragments(fragmentsOf);
    this.fragments = numbered.fragments;
    this.lists = numbered.lists;
    this.unruled = unruled(index.slotCount, index.valueCount);
  }

  of(person: number): { machine: Machine; start: number }[] {
    const list = this.lists[person]!;
    if (list.length === 0) return [{ machine: this.unruled, start: 0 }];
    const { done, last } = this.chain(list);
    return [...done, last].map(({ machine, startOf }) => ({ machine, start: startOf.get(person)! }));
  }

  private chain(list: readonly number[]): Chain {
    const key = list.join();
    const known = this.chains.get(key);
    if (known) return known;
    const added = this.machineOf(list.at(-1)!);
    if (list.length === 1) return this.keep(key, { done: [], last: added });
    const before = this.chain(list.slice(0, -1));
    const people = this.peopleWith((other) => list.every((fragment, n) => other[n] === fragment));
    const both = joined(before.last, added, people);
    return this.keep(key, both ? { done: before.done, last: both } : { done: [...before.done, before.last], last: added });
  }

  private keep(key: string, chain: Chain): Chain {
    this.chains.set(key, chain);
    return chain;
  }

  private machineOf(number: number): Started {
    const known = this.single.get(number);
    if (known) return known;
    const fragment = this.fragments[number]!;
    const starts = this.peopleWith((list) => list.includes(number)).map((person) => [person, fragment.start(this.index.history[person]!)] as const);
    const made = started(walkFragment(fragment, this.index.valueCount), starts, ANY_NUMBER)!;
    this.single.set(number, made);
    return made;
  }

  private peopleWith(has: (list: readonly number[]) => boolean): number[] {
    return this.lists.flatMap((list, person) => (has(list) ? [person] : []));
  }
}

function joined(a: Started, b: Started, people: readonly number[]): Started | null {
  const starts = people.map((person) => [person, a.startOf.get(person)! * b.machine.states + b.startOf.get(person)!] as const);
  const source = walkBoth(a.machine, b.machine);
  return started(source, starts, Math.min(MOST_STATES, Math.floor(MOST_ENTRIES / (source.tables * source.values))));
}

function started(source: Walkable, starts: readonly (readonly [number, number])[], most: number): Started | null {
  const found = explore(source, new Set(starts.map(([, state]) => state)), most);
  if (!found) return null;
  const { machine, numberOf } = minimise(found.machine);
  return { machine, startOf: new Map(starts.map(([person, state]) => [person, numberOf[found.numberOf.get(state)!]!])) };
}

/** Fragments by number, and each person's, sorted so that what most people have comes first. */
function numberFragments(fragmentsOf: readonly (readonly Fragment[])[]): { fragments: Fragment[]; lists: number[][] } {
  const users = new Map<string, { fragment: Fragment; count: number }>();
  for (const fragment of fragmentsOf.flat()) {
    const known = users.get(fragment.key);
    users.set(fragment.key, { fragment: known?.fragment ?? fragment, count: (known?.count ?? 0) + 1 });
  }
  const sorted = [...users.values()].sort((a, b) => b.count - a.count).map(({ fragment }) => fragment);
  const numbers = new Map(sorted.map(({ key }, n) => [key, n]));
  return { fragments: sorted, lists: fragmentsOf.map((list) => list.map(({ key }) => numbers.get(key)!).sort((a, b) => a - b)) };
}

function unruled(slots: number, values: number): Machine {
  const nothing = (): Int32Array => new Int32Array(values);
  return { states: 1, tables: 1, values, tableOf: new Int32Array(slots), next: nothing(), broken: nothing(), unmet: nothing(), points: nothing() };
}
