import type { Together } from '../../model/constraint';
import { unitCost, type ProblemIndex, type UnitCost } from '../problem-index';
import { UNITS, type Fragment } from './fragment';

const OUTSIDE = 0;
const FIRST = 1;
const WITHIN = 2;
const LAST = 3;

/**
 * Within a group: 2 + v while all slots held value v; 1 when they differ and none counts yet; 0 between groups, or once the
 * group was told as split.
 */
export class TogetherFragment implements Fragment {
  readonly key: string;
  readonly unit: UnitCost;
  readonly wayOf: Int32Array;
  readonly ways = 4;
  private readonly counts: Uint8Array;

  constructor(index: ProblemIndex, { groups, activities, strength }: Together) {
    this.unit = unitCost(strength);
    this.counts = index.valueFlags(activities);
    this.wayOf = new Int32Array(index.slotCount);
    for (const group of index.groups(groups)) {
      const slots = group.toSorted((a, b) => a - b);
      if (slots.length > 1) slots.forEach((slot, n) => (this.wayOf[slot] = n === 0 ? FIRST : n === slots.length - 1 ? LAST : WITHIN));
    }
    this.key = `together ${this.counts.join('')} ${this.wayOf.join('')} ${this.unit.kind} ${this.unit.cost}`;
  }

  start(): number {
    return 0;
  }

  step(way: number, state: number, value: number): number {
    if (way === OUTSIDE) return state;
    if (way === FIRST) return 2 + value;
    const next = this.compared(state, value);
    return way === LAST ? next - (next % UNITS) : next;
  }

  private compared(state: number, value: number): number {
    if (state === 0 || state === 2 + value) return state;
    const isSplit = this.counts[value] || (state >= 2 && this.counts[state - 2]);
    return isSplit ? UNITS : 1;
  }
}
