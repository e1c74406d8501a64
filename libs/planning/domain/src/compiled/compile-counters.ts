import type { Coverage, Ratio } from '../model/constraint';
import type { Counters, Limits } from './compiled-plan';
import { toLimits } from './limits';
import type { ProblemIndex } from './problem-index';

/** Some people (by number of their set) who add an amount by holding a value. */
interface Adder {
  readonly set: number;
  readonly values: readonly number[];
  readonly amount: number;
}

interface Counter {
  readonly slot: number;
  readonly adders: readonly Adder[];
  readonly limits: Limits[];
}

const CARRIED_BY_ONE = 100;

/** Counters of coverage and ratios; what counts the same people in the same slot is one counter with several limits. */
export function compileCounters(index: ProblemIndex): Counters {
  const gathered = new Gathering(index);
  for (const coverage of index.ofKind('coverage')) gathered.coverage(coverage);
  for (const ratio of index.ofKind('ratio')) gathered.ratio(ratio);
  const counters = [...gathered.counters.values()];
  const classOf = gathered.sets.classes(index.peopleCount);
  return { count: counters.length, limits: counters.map((c) => c.limits), slotOf: Int32Array.from(counters, (c) => c.slot), classOf, ...addends(index, counters, gathered.sets, classOf) };
}

class Gathering {
  readonly counters = new Map<string, Counter>();
  readonly sets = new PeopleSets();

  constructor(private readonly index: ProblemIndex) {}

  coverage(constraint: Coverage): void {
    const limits = toLimits(constraint, constraint);
    const values = this.index.values(constraint.activities);
    const set = this.sets.number(this.index.people.pick(constraint.people));
    if (limits) this.add(constraint.slots, [{ set, values, amount: 1 }], limits);
  }

  ratio(constraint: Ratio): void {
    const limits = toLimits(constraint, { max: 0 }, CARRIED_BY_ONE);
    const shares = [...constraint.load, ...constraint.supply.map((share) => ({ ...share, each: -share.each }))];
    const adders = shares.map(({ people, activities, each }) => ({ set: this.sets.number(this.index.people.pick(people)), values: this.index.values(activities), amount: each }));
    if (limits) this.add(constraint.slots, adders, limits);
  }

  private add(slots: Coverage['slots'], adders: readonly Adder[], limits: Limits): void {
    const what = adders.map(({ set, values, amount }) => `${set}:${values.join('.')}:${amount}`).join('|');
    for (const slot of this.index.slots.pick(slots)) {
      const key = `${slot} ${what}`;
      const counter = this.counters.get(key);
      if (counter) counter.limits.push(limits);
      else this.counters.set(key, { slot, adders, limits: [limits] });
    }
  }
}

/** Sets of people that constraints pick, numbered; people who are in the same sets count alike. */
class PeopleSets {
  private readonly numbers = new Map<string, number>();
  private readonly sets: (readonly number[])[] = [];

  number(people: readonly number[]): number {
    const key = people.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.sets.push(people);
    this.numbers.set(key, this.sets.length - 1);
    return this.sets.length - 1;
  }

  holds(set: number, person: number): boolean {
    return this.sets[set]!.includes(person);
  }

  classes(people: number): Int32Array {
    const inSets = Array.from({ length: people }, (): number[] => []);
    this.sets.forEach((set, number) => set.forEach((person) => inSets[person]!.push(number)));
    const known = new Map<string, number>();
    return Int32Array.from(inSets, (sets) => {
      const key = sets.join();
      if (!known.has(key)) known.set(key, known.size);
      return known.get(key)!;
    });
  }
}

type Addends = Pick<Counters, 'from' | 'targets' | 'amounts'>;

function addends(index: ProblemIndex, counters: readonly Counter[], sets: PeopleSets, classOf: Int32Array): Addends {
  const { slotCount, valueCount } = index;
  const classes = classOf.reduce((most, c) => Math.max(most, c + 1), 0);
  const member = Array.from({ length: classes }, (_, c) => classOf.indexOf(c));
  const cells: Map<number, number>[] = [];
  counters.forEach(({ slot, adders }, target) => {
    for (const { set, values, amount } of adders) {
      for (let c = 0; c < classes; c += 1) if (sets.holds(set, member[c]!)) for (const value of values) add((c * slotCount + slot) * valueCount + value, target, amount);
    }
  });
  function add(at: number, target: number, amount: number): void {
    const sums = (cells[at] ??= new Map());
    sums.set(target, (sums.get(target) ?? 0) + amount);
  }
  // What a load adds and a supply takes away again is nothing.
  for (const sums of cells) sums?.forEach((amount, target) => amount === 0 && sums.delete(target));
  return flattened(cells, classes * slotCount * valueCount);
}

function flattened(cells: readonly (Map<number, number> | undefined)[], size: number): Addends {
  const from = new Int32Array(size + 1);
  for (let at = 0; at < size; at += 1) from[at + 1] = from[at]! + (cells[at]?.size ?? 0);
  const targets = new Int32Array(from[size]!);
  const amounts = new Int32Array(from[size]!);
  for (let at = 0; at < size; at += 1) {
    let n = from[at]!;
    for (const [target, amount] of cells[at] ?? []) {
      targets[n] = target;
      amounts[n] = amount;
      n += 1;
    }
  }
  return { from, targets, amounts };
}
