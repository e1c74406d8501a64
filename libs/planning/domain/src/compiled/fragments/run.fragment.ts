import type { Run } from '../../model/constraint';
import { unitCost, type ProblemIndex, type UnitCost } from '../problem-index';
import { oneWay, UNITS, type Fragment } from './fragment';

/** How long the run is, up to where more makes no difference. A run that began with the first known slot owes no minimum. */
export class RunFragment implements Fragment {
  readonly key: string;
  readonly unit: UnitCost;
  readonly wayOf: Int32Array;
  readonly ways = 1;
  private readonly inRun: Uint8Array;
  private readonly min: number;
  private readonly max: number;
  private readonly longest: number;
  /** States of a run without a known beginning are above this. */
  private readonly unowed: number;

  constructor(index: ProblemIndex, { activities, min = 0, max = Infinity, strength }: Run) {
    this.unit = unitCost(strength);
    this.wayOf = oneWay(index.slotCount).wayOf;
    this.inRun = index.valueFlags(activities);
    this.min = min;
    this.max = max;
    this.longest = Math.max(min, max === Infinity ? 0 : max, 1);
    this.unowed = this.longest + 1;
    this.key = `run ${this.inRun.join('')} ${min} ${max} ${this.unit.kind} ${this.unit.cost}`;
  }

  start(history: readonly number[]): number {
    return history.reduce((state, value) => this.step(0, state, value) % UNITS, this.unowed);
  }

  step(_way: number, state: number, value: number): number {
    const owes = state < this.unowed;
    const length = owes ? state : state - this.unowed;
    if (!this.inRun[value]) return owes && length > 0 && length < this.min ? (this.min - length) * UNITS : 0;
    const over = length + 1 > this.max ? UNITS : 0;
    return Math.min(length + 1, this.longest) + (owes ? 0 : this.unowed) + over;
  }
}
