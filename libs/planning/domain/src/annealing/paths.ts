import type { PlanState } from '../compiled/plan-state';
import type { Packed } from '../compiled/state/walks';
import type { Random } from '../search/random';

/** A row that a change leaves is followed this far to see whether it breaks a rule. */
const FOLLOWED = 8;

interface Path {
  readonly automaton: Packed;
  readonly states: Int32Array;
}

/** Finds where a change of a row may end so that no run, succession or the like is broken that wasn't. */
export class Paths {
  private readonly paths: readonly (Path | null)[];
  private readonly cells: Int16Array;
  private readonly slots: number;
  private readonly values: number;
  private readonly allow: Uint8Array;
  /** The state after the last `step`. */
  private reached = 0;

  constructor(
    state: PlanState,
    private readonly random: Random,
  ) {
    this.cells = state.cells;
    this.slots = state.plan.slots;
    this.values = state.plan.values;
    this.allow = state.plan.allow;
    this.paths = Array.from({ length: state.plan.people }, (_, person) => state.walks.only(person));
  }

  knows(person: number): boolean {
    return this.paths[person] !== null;
  }

  /** An end of giving `values` from the slot on, at random among those that break nothing; -1 when there is none. */
  endOfGift(person: number, from: number, values: Int16Array, longest: number): number {
    const path = this.paths[person]!;
    const until = Math.min(this.slots, from + longest);
    let state = path.states[from]!;
    let chosen = -1;
    let found = 0;
    for (let slot = from; slot < until; slot += 1) {
      if (!this.step(path, person, slot, state, values[slot - from]!)) break;
      state = this.reached;
      if (!this.goesOn(path, person, slot + 1, state)) continue;
      found += 1;
      if (found === 1 || this.random() * found < 1) chosen = slot + 1;
    }
    return chosen;
  }

  /** An end of a swap that begins with the slot, at random among those that break nothing; -1 when there is none. */
  endOfSwap(a: number, b: number, from: number, longest: number): number {
    const pathA = this.paths[a]!;
    const pathB = this.paths[b]!;
    const until = Math.min(this.slots, from + longest);
    let stateA = pathA.states[from]!;
    let stateB = pathB.states[from]!;
    let chosen = -1;
    let found = 0;
    for (let slot = from; slot < until; slot += 1) {
      const cellA = a * this.slots + slot;
      const cellB = b * this.slots + slot;
      const ofA = this.cells[cellA]!;
      const ofB = this.cells[cellB]!;
      if (!this.allow[cellA * this.values + ofB] || !this.allow[cellB * this.values + ofA]) break;
      if (!this.step(pathA, a, slot, stateA, ofB)) break;
      stateA = this.reached;
      if (!this.step(pathB, b, slot, stateB, ofA)) break;
      stateB = this.reached;
      if (!this.goesOn(pathA, a, slot + 1, stateA) || !this.goesOn(pathB, b, slot + 1, stateB)) continue;
      found += 1;
      if (found === 1 || this.random() * found < 1) chosen = slot + 1;
    }
    return chosen;
  }

  /** Whether the step breaks no more than the row does there now. */
  private step({ automaton, states }: Path, person: number, slot: number, state: number, value: number): boolean {
    const { steps, tableAt, costs } = automaton;
    const at = tableAt[slot]! + state + value * 2;
    this.reached = steps[at]!;
    const cost = steps[at + 1]!;
    if (cost === 0 || costs[cost * 3] === 0) return true;
    const was = steps[tableAt[slot]! + states[slot]! + this.cells[person * this.slots + slot]! * 2 + 1]!;
    return costs[cost * 3]! <= costs[was * 3]!;
  }

  /** Whether the row as it is can follow. */
  private goesOn(path: Path, person: number, from: number, state: number): boolean {
    const until = Math.min(this.slots, from + FOLLOWED);
    let at = state;
    for (let slot = from; slot < until && at !== path.states[slot]; slot += 1) {
      if (!this.step(path, person, slot, at, this.cells[person * this.slots + slot]!)) return false;
      at = this.reached;
    }
    return true;
  }
}
