import type { Succession } from '../../model/constraint';
import { unitCost, type ProblemIndex, type UnitCost } from '../problem-index';
import { UNITS, type Fragment } from './fragment';

/** Farther back than this, only the latest few are remembered. */
const REMEMBERED_WHOLLY = 10;
const REMEMBERED = 3;

/** Which of the latest slots held one of the first: a bit for each, the latest lowest. */
export class SuccessionFragment implements Fragment {
  readonly key: string;
  readonly unit: UnitCost;
  readonly wayOf: Int32Array;
  readonly ways: number;
  private readonly within: number;
  private readonly first: Uint8Array;
  private readonly then: Uint8Array;

  constructor(index: ProblemIndex, private readonly constraint: Succession) {
    this.unit = unitCost(constraint.strength);
    this.within = constraint.within ?? 1;
    this.first = index.valueFlags(constraint.first);
    this.then = index.valueFlags(constraint.then);
    // Way 1: a slot in which the first doesn't count.
    this.wayOf = Int32Array.from(index.slotFlags(constraint.slots), (counts) => 1 - counts);
    this.ways = this.wayOf.includes(1) ? 2 : 1;
    this.key = `succession ${this.first.join('')} ${this.then.join('')} ${this.within} ${constraint.slots ? this.wayOf.join('') : '-'} ${this.unit.kind} ${this.unit.cost}`;
  }

  start(history: readonly number[]): number {
    if (this.constraint.slots) return 0;
    return history.reduce((state, value) => this.step(0, state, value) % UNITS, 0);
  }

  step(way: number, state: number, value: number): number {
    const pairs = this.then[value] ? bits(state) : 0;
    const held = way === 0 && this.first[value] ? 1 : 0;
    const next = (state % 2 ** (this.within - 1)) * 2 + held;
    return (this.within > REMEMBERED_WHOLLY ? latest(next) : next) + pairs * UNITS;
  }
}

function bits(state: number): number {
  let count = 0;
  for (let rest = state; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

function latest(state: number): number {
  let kept = 0;
  let count = 0;
  for (let bit = 1; bit <= state && count < REMEMBERED; bit *= 2) {
    if (Math.floor(state / bit) % 2 === 0) continue;
    kept += bit;
    count += 1;
  }
  return kept;
}
