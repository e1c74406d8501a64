import type { Window } from '../../model/constraint';
import { unitCost, type ProblemIndex, type UnitCost } from '../problem-index';
import { UNITS, type Fragment } from './fragment';

/** More states than this are better summed. */
const MOST_STATES = 512;
const LONGEST = 31;

export type WindowSide = 'min' | 'max';

/** Whether the window is too long to remember which of its slots counted. */
export function isLongWindow({ length, min, max }: Window): boolean {
  const sides = [min, max === undefined ? undefined : length - max].filter((n) => n !== undefined);
  return length > LONGEST || sides.some((few) => states(length - 1, few) > MOST_STATES);
}

/** Ways to place up to `few` among `length`. */
function states(length: number, few: number): number {
  let ways = 1;
  let sum = 1;
  for (let n = 1; n <= Math.min(few, length); n += 1) {
    ways = (ways * (length - n + 1)) / n;
    sum += ways;
  }
  return sum;
}

/**
 * A window's minimum, or its maximum told as a minimum of the others. Remembers where the latest of those that are wanted
 * stood, as bits, the latest lowest; more than the minimum need not be remembered.
 */
export class WindowFragment implements Fragment {
  readonly key: string;
  readonly unit: UnitCost;
  readonly wayOf: Int32Array;
  readonly ways: number;
  private readonly wanted: Uint8Array;
  private readonly least: number;
  private readonly length: number;

  /** `known`: slots before the plan that are known. */
  constructor(index: ProblemIndex, { activities, length, min = 0, max = length, strength }: Window, side: WindowSide, known: number) {
    const flags = index.valueFlags(activities);
    this.unit = unitCost(strength);
    this.length = length;
    this.wanted = side === 'min' ? flags : flags.map((is) => 1 - is);
    this.least = side === 'min' ? min : length - max;
    // Way 1: the window that ends there begins before what is known.
    this.wayOf = Int32Array.from({ length: index.slotCount }, (_, slot) => (slot + 1 + known < length ? 1 : 0));
    this.ways = this.wayOf.includes(1) ? 2 : 1;
    this.key = `window ${this.wanted.join('')} ${length} ${this.least} ${Math.min(known, length - 1)} ${this.unit.kind} ${this.unit.cost}`;
  }

  start(history: readonly number[]): number {
    return history.reduce((state, value) => this.step(1, state, value) % UNITS, 0);
  }

  step(way: number, state: number, value: number): number {
    const all = (state % 2 ** (this.length - 1)) * 2 + this.wanted[value]!;
    const { kept, count } = latest(all, this.least);
    const units = way === 0 ? Math.max(0, this.least - count) : 0;
    return (kept % 2 ** (this.length - 1)) + units * UNITS;
  }
}

function latest(bits: number, most: number): { kept: number; count: number } {
  let kept = 0;
  let count = 0;
  for (let rest = bits, bit = 1; rest > 0 && count < most; rest = Math.floor(rest / 2), bit *= 2) {
    if (rest % 2 === 0) continue;
    kept += bit;
    count += 1;
  }
  return { kept, count };
}
