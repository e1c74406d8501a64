import type { UnitCost } from '../problem-index';

/**
 * One constraint of a row, as a machine that reads the row from left to right. States are whole numbers of its own making.
 * Fragments with the same key are the same machine.
 */
export interface Fragment {
  readonly key: string;
  readonly unit: UnitCost;
  /** Where a constraint is about some slots only, slots step differently: which way, by slot. */
  readonly wayOf: Int32Array;
  readonly ways: number;
  /** Before the first slot, given what the person held before, the latest last; empty when unknown. */
  start(history: readonly number[]): number;
  /** The state after the value, in the low part; units that it costs times `UNITS`. */
  step(way: number, state: number, value: number): number;
}

/** A step's answer is `state + units * UNITS`. */
export const UNITS = 2 ** 32;

/** One way for all slots. */
export function oneWay(slots: number): Pick<Fragment, 'wayOf' | 'ways'> {
  return { wayOf: new Int32Array(slots), ways: 1 };
}
