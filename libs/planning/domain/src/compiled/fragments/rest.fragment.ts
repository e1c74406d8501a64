import type { Rest } from '../../model/constraint';
import { unitCost, type ProblemIndex, type UnitCost } from '../problem-index';
import { oneWay, UNITS, type Fragment } from './fragment';

const DAY = 24 * 60;

/** The last two slots' values: the latest, then the one before it times the number of values. */
export class RestFragment implements Fragment {
  readonly key: string;
  readonly unit: UnitCost;
  readonly wayOf: Int32Array;
  readonly ways = 1;
  private readonly values: number;
  /** Minutes after the slot's midnight from which the next may start; NaN where nothing is asked. */
  private readonly ready: Float64Array;
  private readonly starts: Float64Array;

  constructor(index: ProblemIndex, { least, after, strength }: Rest) {
    const { activities } = index.problem;
    this.unit = unitCost(strength);
    this.wayOf = oneWay(index.slotCount).wayOf;
    this.values = index.valueCount;
    const asked = index.valueFlags(after);
    this.starts = Float64Array.from([NaN, ...activities.map(({ start, minutes }) => (minutes === undefined ? NaN : (start ?? NaN)))]);
    this.ready = Float64Array.from([NaN, ...activities.map(({ minutes }) => (minutes ?? NaN) + (least === 'as-long-as-before' ? (minutes ?? NaN) : least))]);
    this.ready = this.ready.map((minutes, value) => (asked[value] ? minutes + this.starts[value]! : NaN));
    this.key = `rest ${this.ready.join()} ${this.unit.kind} ${this.unit.cost}`;
  }

  start(history: readonly number[]): number {
    return this.remembered(history.at(-1) ?? 0, history.at(-2) ?? 0);
  }

  step(_way: number, state: number, value: number): number {
    const last = state % this.values;
    const former = (state - last) / this.values;
    const start = this.starts[value]!;
    const close = Number(start + DAY < this.ready[last]!) + Number(start + 2 * DAY < this.ready[former]!);
    return this.remembered(value, last) + close * UNITS;
  }

  /** Forgets what can't be too close to anything. */
  private remembered(last: number, former: number): number {
    const late = this.ready[last]! > DAY ? last : 0;
    return late + (this.ready[former]! > 2 * DAY ? former : 0) * this.values;
  }
}
