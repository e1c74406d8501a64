import type { Order } from '../../model/constraint';
import { unitCost, type ProblemIndex, type UnitCost } from '../problem-index';
import { oneWay, UNITS, type Fragment } from './fragment';

/** How many of the first stood so far, up to what is asked. */
export class OrderFragment implements Fragment {
  readonly key: string;
  readonly unit: UnitCost;
  readonly wayOf: Int32Array;
  readonly ways = 1;
  private readonly first: Uint8Array;
  private readonly then: Uint8Array;
  private readonly count: number;

  constructor(index: ProblemIndex, { first, then, count, strength }: Order, private readonly carried: number) {
    this.unit = unitCost(strength);
    this.wayOf = oneWay(index.slotCount).wayOf;
    this.first = index.valueFlags(first);
    this.then = index.valueFlags(then);
    this.count = count;
    this.key = `order ${this.first.join('')} ${this.then.join('')} ${count} ${Math.min(carried, count)} ${this.unit.kind} ${this.unit.cost}`;
  }

  start(): number {
    return Math.max(0, Math.min(this.carried, this.count));
  }

  step(_way: number, state: number, value: number): number {
    const units = this.then[value] && state < this.count ? UNITS : 0;
    return Math.min(this.count, state + this.first[value]!) + units;
  }
}
