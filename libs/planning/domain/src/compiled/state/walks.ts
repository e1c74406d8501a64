import type { CompiledPlan, RowAutomaton } from '../compiled-plan';
import { BROKEN, POINTS, UNMET, type Change, type Delta, type ScorePart } from './change';

/** An automaton packed for walking: states are offsets, and steps that cost the same share a number. */
export interface Packed {
  /** Two numbers for each table, state and value: the next state's offset, the number of the cost. */
  readonly steps: Int32Array;
  /** Offset of a slot's table. */
  readonly tableAt: Int32Array;
  readonly stateSize: number;
  readonly states: number;
  /** Broken, unmet, points of each cost; the first is free. */
  readonly costs: Int32Array;
  /** By table × value: the first value that does the same in every state. */
  readonly likeOf: Int16Array;
}

/** Walks rows along their automata; stops where the state meets the one that was there before. */
export class Walks implements ScorePart {
  private readonly automata: readonly (readonly Packed[])[];
  /** State before each slot, by person, automaton and slot. */
  private readonly states: readonly (readonly Int32Array[])[];
  private readonly starts: readonly (readonly number[])[];
  private readonly slots: number;

  constructor(plan: CompiledPlan) {
    const packed = new Map<RowAutomaton, Packed>();
    this.slots = plan.slots;
    this.automata = plan.rows.map((list) =>
      walked(list).map((automaton) => {
        if (!packed.has(automaton)) packed.set(automaton, pack(automaton, plan.values));
        return packed.get(automaton)!;
      }),
    );
    this.starts = plan.rows.map((list, person) => walked(list).map((automaton) => plan.starts[person]![list.indexOf(automaton)]!));
    this.states = this.automata.map((list) => list.map(() => new Int32Array(plan.slots + 1)));
  }

  /** The one automaton of a person, and the states before each slot; null when there are several. */
  only(person: number): { automaton: Packed; states: Int32Array } | null {
    const list = this.automata[person]!;
    return list.length === 1 ? { automaton: list[0]!, states: this.states[person]![0]! } : null;
  }

  reset(cells: Int16Array, score: Delta): void {
    this.automata.forEach((list, person) => {
      const starts = this.starts[person]!;
      list.forEach((automaton, n) => this.walkAll(automaton, this.states[person]![n]!, starts[n]!, cells.subarray(person * this.slots, (person + 1) * this.slots), score));
    });
  }

  private walkAll({ steps, tableAt, stateSize, costs }: Packed, states: Int32Array, start: number, row: Int16Array, score: Delta): void {
    states[0] = start * stateSize;
    for (let slot = 0; slot < row.length; slot += 1) {
      const at = tableAt[slot]! + states[slot]! + row[slot]! * 2;
      const cost = steps[at + 1]! * 3;
      score[BROKEN]! += costs[cost]!;
      score[UNMET]! += costs[cost + 1]!;
      score[POINTS]! += costs[cost + 2]!;
      states[slot + 1] = steps[at]!;
    }
  }

  change(cells: Int16Array, change: Change, keep: boolean, delta: Delta): void {
    const list = this.automata[change.person]!;
    for (let n = 0; n < list.length; n += 1) this.walk(list[n]!, this.states[change.person]![n]!, cells, change, keep, delta);
  }

  private walk(automaton: Packed, states: Int32Array, cells: Int16Array, change: Change, keep: boolean, delta: Delta): void {
    const { steps, tableAt, costs } = automaton;
    const { from, until, values, offset } = change;
    const row = change.person * this.slots;
    let state = states[from]!;
    for (let slot = from; slot < this.slots; slot += 1) {
      const before = states[slot]!;
      if (keep) states[slot] = state;
      const held = cells[row + slot]!;
      let given = held;
      if (slot < until) given = values[offset + slot - from]!;
      else if (state === before) return;
      const at = tableAt[slot]! + state + given * 2;
      const was = steps[tableAt[slot]! + before + held * 2 + 1]!;
      const now = steps[at + 1]!;
      if (now !== was) {
        delta[BROKEN]! += costs[now * 3]! - costs[was * 3]!;
        delta[UNMET]! += costs[now * 3 + 1]! - costs[was * 3 + 1]!;
        delta[POINTS]! += costs[now * 3 + 2]! - costs[was * 3 + 2]!;
      }
      state = steps[at]!;
    }
    if (keep) states[this.slots] = state;
  }
}

/** Without those that cost nothing; one stays. */
function walked(list: readonly RowAutomaton[]): readonly RowAutomaton[] {
  const costly = list.filter(costsSomething);
  return costly.length > 0 ? costly : list.slice(0, 1);
}

function costsSomething({ broken, unmet, points }: RowAutomaton): boolean {
  return [broken, unmet, points].some((costs) => costs.some((cost) => cost !== 0));
}

function pack({ states, tableOf, next, broken, unmet, points }: RowAutomaton, values: number): Packed {
  const numbers = new Map<string, number>([['0 0 0', 0]]);
  const costs = [0, 0, 0];
  const stateSize = values * 2;
  const steps = new Int32Array(next.length * 2);
  for (let at = 0; at < next.length; at += 1) {
    steps[at * 2] = next[at]! * stateSize;
    if (!broken[at] && !unmet[at] && !points[at]) continue;
    const key = `${broken[at]} ${unmet[at]} ${points[at]}`;
    if (!numbers.has(key)) {
      numbers.set(key, numbers.size);
      costs.push(broken[at]!, unmet[at]!, points[at]!);
    }
    steps[at * 2 + 1] = numbers.get(key)!;
  }
  const likeOf = likeValues(steps, states, values);
  return { steps, likeOf, tableAt: tableOf.map((table) => table * states * stateSize), stateSize, states, costs: Int32Array.from(costs) };
}

function likeValues(steps: Int32Array, states: number, values: number): Int16Array {
  const tables = steps.length / (states * values * 2);
  const likeOf = new Int16Array(tables * values);
  for (let table = 0; table < tables; table += 1) {
    const known = new Map<string, number>();
    for (let value = 0; value < values; value += 1) {
      const column: number[] = [];
      for (let state = 0; state < states; state += 1) {
        const at = ((table * states + state) * values + value) * 2;
        column.push(steps[at]!, steps[at + 1]!);
      }
      const key = column.join();
      if (!known.has(key)) known.set(key, value);
      likeOf[table * values + value] = known.get(key)!;
    }
  }
  return likeOf;
}
