import type { PlanState } from '../compiled/plan-state';
import { below, type Random } from '../search/random';
import type { Weights } from './weights';
import type { OpenCells } from './open-cells';
import { Paths } from './paths';
import type { RowWindow } from './row-window';

/** Longest range that a move changes. */
const LONG = 14;
const SHORT = 6;
/** How often a move's end is looked for, instead of drawn. */
const KEEPING = 0.8;

/** How often a stretch is planned as a whole: dearer than other moves, and better. */
const WINDOWS = 0.04;
const WINDOWS_WORTH = 0.5;
const WIDE = 10;

const RANGE = 0;
const SWAP = 1;
const CYCLE = 2;

/**
 * Proposes small changes: a range of a row is given something, two people or three pass a range around, a row's stretch moves
 * by a slot, two stretches of a row change places. `propose` says whether there is anything to try; then `measure`, and `make`.
 */
export class Moves {
  /** The search's temperature, in points. */
  heat = 1;
  private kind = RANGE;
  private person = 0;
  private other = 0;
  private third = 0;
  private from = 0;
  private until = 0;
  private readonly values: Int16Array;
  private readonly slots: number;
  private readonly valueCount: number;
  private readonly allow: Uint8Array;
  private readonly cells: Int16Array;
  private readonly paths: Paths;
  private readonly windowShare: number;

  constructor(
    private readonly state: PlanState,
    private readonly open: OpenCells,
    private readonly random: Random,
    /** How often a range is emptied. */
    private readonly empties: number,
    private readonly windows: RowWindow | null = null,
  ) {
    const { slots, values, allow } = state.plan;
    this.slots = slots;
    this.valueCount = values;
    this.allow = allow;
    this.cells = state.cells;
    this.values = new Int16Array(slots);
    this.paths = new Paths(state, random);
    this.windowShare = windows ? Math.min(WINDOWS, WINDOWS_WORTH / windows.effort) : 0;
  }

  propose(): boolean {
    const { random, open } = this;
    const cell = open.cells[below(random, open.cells.length)]!;
    this.person = Math.floor(cell / this.slots);
    this.from = cell - this.person * this.slots;
    if (this.windows && random() < this.windowShare) return this.plan(this.windows);
    const which = random();
    if (which < 0.58) return this.give();
    if (which < 0.9) return this.pass(which < 0.87);
    return which < 0.95 ? this.shift() : this.exchange();
  }

  /** Leaves what it adds in the state's `adds…`; false when that is surely more than `most`. */
  measure(most: number, weights: Weights): boolean {
    const { state, person, from, until } = this;
    if (this.kind === RANGE) return state.measureUpTo(most, weights, person, from, this.values, until - from);
    if (this.kind === SWAP) state.measureSwap(person, this.other, from, until);
    else this.measureCycle();
    return true;
  }

  make(): void {
    const { state, person, from, until } = this;
    if (this.kind === RANGE) state.set(person, from, this.values, 0, until - from);
    else if (this.kind === SWAP) state.swap(person, this.other, from, until);
    else this.cycle();
    state.forget();
  }

  /** A stretch is planned anew as a whole. */
  private plan(windows: RowWindow): boolean {
    if (!windows.knows(this.person)) return false;
    this.kind = RANGE;
    this.until = Math.min(this.slots, this.from + 3 + below(this.random, WIDE));
    if (this.open.hasGroups) this.wholeGroups();
    const found = windows.find({ person: this.person, from: this.from, until: this.until, noise: this.heat, tries: 2 });
    for (let n = 0; found && n < this.until - this.from; n += 1) this.values[n] = windows.values[n]!;
    return found;
  }

  private stretch(longest: number): void {
    this.until = Math.min(this.slots, this.from + 1 + below(this.random, longest));
  }

  private give(): boolean {
    const { random } = this;
    const list = this.open.valuesOf[this.person]!;
    const value = random() < this.empties || list.length === 0 ? 0 : list[below(random, list.length)]!;
    if (!this.open.hasGroups && this.paths.knows(this.person) && random() < KEEPING) return this.giveKeeping(value, list);
    if (random() < 0.5) this.until = this.from + 1;
    else this.stretch(SHORT);
    if (this.open.hasGroups && (this.open.isGrouped[value] || random() < 0.7)) this.wholeGroups();
    const mixed = this.until - this.from > 1 && random() < 0.15;
    return this.fill(value, mixed ? list : null);
  }

  /** Ends where no run or succession is broken. */
  private giveKeeping(value: number, list: Int16Array): boolean {
    const mixed = this.random() < 0.2;
    this.until = Math.min(this.slots, this.from + SHORT);
    this.fill(value, mixed ? list : null);
    this.until = this.paths.endOfGift(this.person, this.from, this.values, SHORT);
    return this.until > 0 && this.givesOther();
  }

  private givesOther(): boolean {
    const row = this.person * this.slots;
    for (let slot = this.from; slot < this.until; slot += 1) if (this.values[slot - this.from] !== this.cells[row + slot]) return true;
    return false;
  }

  /** Gives the value where it is allowed; with `list` other values among it. */
  private fill(value: number, list: Int16Array | null): boolean {
    this.kind = RANGE;
    const row = this.person * this.slots;
    let changes = false;
    for (let slot = this.from; slot < this.until; slot += 1) {
      const at = (row + slot) * this.valueCount;
      const held = this.cells[row + slot]!;
      let given = value;
      if (list && slot > this.from) given = this.random() < this.empties || list.length === 0 ? 0 : list[below(this.random, list.length)]!;
      if (!this.allow[at + given]) given = this.allow[at] ? 0 : held;
      if (given !== held) changes = true;
      this.values[slot - this.from] = given;
    }
    return changes;
  }

  private wholeGroups(): void {
    this.from = this.open.groupFrom[this.from]!;
    this.until = this.open.groupUntil[this.until - 1]!;
  }

  /** Two people swap a range, or three pass it around. */
  private pass(two: boolean): boolean {
    const { people } = this.state.plan;
    if (people < 2) return false;
    if (two && !this.open.hasGroups && this.random() < KEEPING) return this.passKeeping();
    this.stretch(this.random() < 0.75 ? SHORT + 1 : LONG);
    if (this.open.hasGroups && this.random() < 0.8) this.wholeGroups();
    this.other = this.someoneElse();
    if (two || people < 3) {
      this.kind = SWAP;
      return this.fits(this.person, this.other) && this.fits(this.other, this.person) && this.differs();
    }
    this.kind = CYCLE;
    this.third = this.someoneElse();
    return this.third !== this.other && this.fits(this.person, this.other) && this.fits(this.other, this.third) && this.fits(this.third, this.person) && this.differs();
  }

  /** A swap that ends where no run or succession of the two is broken. */
  private passKeeping(): boolean {
    this.kind = SWAP;
    this.other = this.someoneElse();
    const { person, other, from } = this;
    if (!this.paths.knows(person) || !this.paths.knows(other) || this.cells[person * this.slots + from] === this.cells[other * this.slots + from]) return false;
    this.until = this.paths.endOfSwap(person, other, from, this.random() < 0.6 ? SHORT + 1 : LONG);
    return this.until > 0;
  }

  private someoneElse(): number {
    const other = below(this.random, this.state.plan.people - 1);
    return other < this.person ? other : other + 1;
  }

  /** Whether one may hold what the other holds. */
  private fits(one: number, other: number): boolean {
    const row = one * this.slots;
    const theirs = other * this.slots;
    for (let slot = this.from; slot < this.until; slot += 1) if (!this.allow[(row + slot) * this.valueCount + this.cells[theirs + slot]!]) return false;
    return true;
  }

  private differs(): boolean {
    const a = this.person * this.slots;
    const b = this.other * this.slots;
    for (let slot = this.from; slot < this.until; slot += 1) if (this.cells[a + slot] !== this.cells[b + slot]) return true;
    return false;
  }

  private measureCycle(): void {
    const { state } = this;
    const { broken, unmet, points, strain } = state;
    const mark = state.mark;
    this.cycle();
    const adds = [state.broken - broken, state.unmet - unmet, state.points - points, state.strain - strain] as const;
    state.undo(mark);
    [state.addsBroken, state.addsUnmet, state.addsPoints, state.addsStrain] = adds;
  }

  private cycle(): void {
    this.state.swap(this.person, this.other, this.from, this.until);
    this.state.swap(this.other, this.third, this.from, this.until);
  }

  /** A stretch moves by a slot; what stood beside it takes the place that it leaves. */
  private shift(): boolean {
    this.stretch(SHORT + 1);
    const { from, until } = this;
    const row = this.person * this.slots;
    const length = until - from;
    if (length < 2) return false;
    const by = this.random() < 0.5 ? 1 : length - 1;
    this.kind = RANGE;
    return this.permuted(row, length, (n) => (n + by) % length);
  }

  /** Two stretches of the row change places. */
  private exchange(): boolean {
    const row = this.person * this.slots;
    const size = 1 + below(this.random, 3);
    const apart = size + below(this.random, LONG);
    this.until = this.from + apart + size;
    if (this.until > this.slots) return false;
    this.kind = RANGE;
    return this.permuted(row, apart + size, (n) => (n < size ? n + apart : n >= apart ? n - apart : n));
  }

  private permuted(row: number, length: number, source: (n: number) => number): boolean {
    let changes = false;
    for (let n = 0; n < length; n += 1) {
      const cell = row + this.from + n;
      const given = this.cells[row + this.from + source(n)]!;
      if (given !== this.cells[cell]) {
        if (!this.allow[cell * this.valueCount + given]) return false;
        changes = true;
      }
      this.values[n] = given;
    }
    return changes;
  }
}

/** How often moves should empty cells: about as often as cells are empty. */
export function emptyShare(cells: Int16Array): number {
  const empty = cells.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
  return Math.min(0.4, Math.max(0.05, empty / cells.length));
}
