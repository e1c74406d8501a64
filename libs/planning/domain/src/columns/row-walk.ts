import type { RowAutomaton } from '../compiled/compiled-plan';
import { Numbering } from './hash';
import type { SumWalk } from './row-sums';

/** Steps of one state over one kind of slot, by value. `next` -1: not allowed there. */
export interface RowSteps {
  readonly next: Int32Array;
  readonly cost: Float64Array;
  readonly delta: Int32Array;
}

/** What is followed along a row: automata, and the sums' bits. */
export interface Walkers {
  readonly automata: readonly RowAutomaton[];
  readonly sums: readonly SumWalk[];
  readonly slots: number;
  readonly values: number;
  readonly unmetCost: number;
}

/** All states that rows can be in, found slot by slot, and the steps between them. Null when there are more than `most`. */
export class RowWalk {
  readonly kindOf: Int32Array;
  readonly kinds: number;
  /** By kind of slot, then by state; undefined where no row gets to. */
  readonly steps: (RowSteps | undefined)[][];
  /** What a step adds to each sum. */
  readonly deltas: Int32Array[] = [];
  private readonly ids = new Map<number, number>();
  private readonly parts: Int32Array[] = [];
  private readonly deltaIds = new Numbering();
  private readonly firstSlot: number[] = [];

  constructor(
    private readonly walkers: Walkers,
    private readonly mayHold: Uint8Array,
  ) {
    const kinds = new Numbering();
    this.kindOf = Int32Array.from({ length: walkers.slots }, (_, s) => {
      const kind = kinds.of([...walkers.automata.map((a) => a.tableOf[s]!), ...walkers.sums.map((sum) => sum.kindOf[s]!)].join());
      if (kind === this.firstSlot.length) this.firstSlot.push(s);
      return kind;
    });
    this.kinds = kinds.size;
    this.steps = Array.from({ length: this.kinds }, () => []);
  }

  get states(): number {
    return this.parts.length;
  }

  /** State of a row before its first slot. */
  start(automata: readonly number[]): number {
    const parts = Int32Array.from([...automata, ...this.walkers.sums.map(() => 0)]);
    return this.idOf(parts);
  }

  /** False when there are more than `most` states. */
  explore(starts: readonly number[], most: number): boolean {
    let layer = [...new Set(starts)];
    for (let s = 0; s < this.walkers.slots; s++) {
      const after = new Set<number>();
      for (const state of layer) {
        for (const next of this.stepsAt(this.kindOf[s]!, state).next) if (next >= 0) after.add(next);
      }
      if (this.states > most) return false;
      layer = [...after];
    }
    return true;
  }

  private stepsAt(kind: number, state: number): RowSteps {
    return (this.steps[kind]![state] ??= this.compute(this.firstSlot[kind]!, state));
  }

  private compute(slot: number, state: number): RowSteps {
    const { values } = this.walkers;
    const steps = { next: new Int32Array(values).fill(-1), cost: new Float64Array(values), delta: new Int32Array(values) };
    for (let v = 0; v < values; v++) if (this.mayHold[v]) this.stepTo(steps, slot, this.parts[state]!, v);
    return steps;
  }

  private stepTo(steps: RowSteps, slot: number, parts: Int32Array, value: number): void {
    const { automata, sums, values, unmetCost } = this.walkers;
    const to = new Int32Array(parts.length);
    let cost = 0;
    for (let a = 0; a < automata.length; a++) {
      const automaton = automata[a]!;
      const at = (automaton.tableOf[slot]! * automaton.states + parts[a]!) * values + value;
      if (automaton.broken[at]) return;
      cost += automaton.unmet[at]! * unmetCost + automaton.points[at]!;
      to[a] = automaton.next[at]!;
    }
    const delta = new Int32Array(sums.length);
    sums.forEach((sum, k) => {
      const step = sum.step(parts[automata.length + k]!, slot, value);
      to[automata.length + k] = step.bit;
      delta[k] = step.amount;
    });
    steps.next[value] = this.idOf(to);
    steps.cost[value] = cost;
    steps.delta[value] = this.deltaOf(delta);
  }

  private deltaOf(delta: Int32Array): number {
    const id = this.deltaIds.of(delta.join());
    if (id === this.deltas.length) this.deltas.push(delta);
    return id;
  }

  private idOf(parts: Int32Array): number {
    const { automata } = this.walkers;
    let key = 0;
    for (let i = 0; i < parts.length; i++) key = key * (automata[i]?.states ?? 2) + parts[i]!;
    let id = this.ids.get(key);
    if (id === undefined) {
      this.ids.set(key, (id = this.parts.length));
      this.parts.push(parts);
    }
    return id;
  }
}
