import type { Score } from '../model/score';
import type { CompiledPlan } from './compiled-plan';
import { CellPart } from './state/cell-part';
import { BROKEN, EXTRA, POINTS, UNMET, type Change, type Delta } from './state/change';
import { Counts } from './state/counts';
import { Spreads } from './state/spreads';
import { Sums } from './state/sums';
import { Walks } from './state/walks';

/**
 * A plan under change, with its score. A change of a range of one row costs as much as the range is long, whatever the
 * plan's size. Cells are set through `set` alone, to allowed values.
 */
export class PlanState {
  readonly cells: Int16Array;
  broken = 0;
  unmet = 0;
  points = 0;
  /** Broken, where sums count by their usual step instead of by units: minutes too few weigh as the shifts that lack. */
  strain = 0;
  /** What the change that was measured last would add to broken, unmet, points and strain. */
  addsBroken = 0;
  addsUnmet = 0;
  addsPoints = 0;
  addsStrain = 0;
  private readonly own: CellPart;
  /** How rows stand in their automata. */
  readonly walks: Walks;
  readonly sums: Sums;
  readonly counts: Counts;
  private readonly spreads: Spreads;
  /** 1 when rows may cost unmet demand or points; 0 when all that they can do is break rules. */
  private readonly rowsOwe: 0 | 1;
  private readonly delta: Delta = new Float64Array(4);
  private readonly change: Change;
  private readonly swapped: readonly [Int16Array, Int16Array];
  private log = new Int16Array(1024);
  private logged = 0;

  constructor(
    readonly plan: CompiledPlan,
    cells?: ArrayLike<number>,
  ) {
    this.cells = new Int16Array(plan.people * plan.slots);
    this.own = new CellPart(plan);
    this.walks = new Walks(plan);
    this.sums = new Sums(plan);
    this.counts = new Counts(plan);
    this.spreads = new Spreads(plan);
    this.rowsOwe = costsOfRows(plan) ? 1 : 0;
    this.swapped = [new Int16Array(plan.slots), new Int16Array(plan.slots)];
    this.change = { person: 0, from: 0, until: 0, values: this.swapped[0], offset: 0 };
    this.load(cells ?? this.cells);
  }

  get score(): Score {
    return { broken: this.broken, unmet: this.unmet, points: this.points };
  }

  /** Another plan; what could be undone is forgotten. */
  load(cells: ArrayLike<number>): void {
    this.cells.set(cells);
    this.forget();
    const { delta } = this;
    delta.fill(0);
    for (const part of [this.own, this.walks, this.sums, this.counts, this.spreads]) part.reset(this.cells, delta);
    this.broken = delta[BROKEN]!;
    this.unmet = delta[UNMET]!;
    this.points = delta[POINTS]!;
    this.strain = this.broken + delta[EXTRA]!;
  }

  /** What it would add to the score when the person held `values[offset…]` from the slot on; changes nothing. */
  measure(person: number, from: number, values: Int16Array, offset = 0, length = values.length - offset): void {
    this.delta.fill(0);
    this.tell(person, from, values, offset, length, false, true);
    this.readAdds();
  }

  /**
   * As `measure`; but false, with nothing measured, when cells and counters alone add more than `most` by these weights and
   * rows can't make up for it.
   */
  measureUpTo(most: number, weights: { readonly broken: number; readonly unmet: number }, person: number, from: number, values: Int16Array, length: number): boolean {
    const { delta } = this;
    delta.fill(0);
    this.turnTo(person, from, values, 0, length);
    this.tellCells(false, true);
    if (this.rowsOwe === 0 && this.strain === 0 && weights.broken * delta[BROKEN]! + weights.unmet * delta[UNMET]! + delta[POINTS]! > most) return false;
    this.tellRows(false);
    this.readAdds();
    return true;
  }

  /** Gives the person these values from the slot on. `undo` takes it back. */
  set(person: number, from: number, values: Int16Array, offset = 0, length = values.length - offset): void {
    this.remember(person, from, length);
    this.put(person, from, values, offset, length);
  }

  /** What it would add to the score when two people swapped their slots from `from` until `until`; changes nothing. */
  measureSwap(a: number, b: number, from: number, until: number): void {
    const length = until - from;
    const [ofA, ofB] = this.copyBoth(a, b, from, length);
    if (this.spreads.none && this.counts.alike(a, b)) {
      this.delta.fill(0);
      this.tell(a, from, ofB, 0, length, false, false);
      this.tell(b, from, ofA, 0, length, false, false);
      this.readAdds();
    } else this.measureInTurn(a, b, from, length);
  }

  swap(a: number, b: number, from: number, until: number): void {
    const length = until - from;
    const [ofA, ofB] = this.copyBoth(a, b, from, length);
    this.set(a, from, ofB, 0, length);
    this.set(b, from, ofA, 0, length);
  }

  /** What can be undone now, for `undo`. */
  get mark(): number {
    return this.logged;
  }

  /** Takes back what was set since the mark, the latest first. */
  undo(mark = 0): void {
    const { log } = this;
    while (this.logged > mark) {
      const length = log[this.logged - 1]!;
      const at = this.logged - 3 - length;
      this.logged = at;
      this.put(log[at + length]!, log[at + length + 1]!, log, at, length);
    }
  }

  /** What was set so far stays. */
  forget(): void {
    this.logged = 0;
  }

  private measureInTurn(a: number, b: number, from: number, length: number): void {
    const [ofA, ofB] = this.swapped;
    this.put(a, from, ofB, 0, length);
    const { addsBroken, addsUnmet, addsPoints, addsStrain } = this;
    this.measure(b, from, ofA, 0, length);
    const both = [addsBroken + this.addsBroken, addsUnmet + this.addsUnmet, addsPoints + this.addsPoints, addsStrain + this.addsStrain] as const;
    this.put(a, from, ofA, 0, length);
    [this.addsBroken, this.addsUnmet, this.addsPoints, this.addsStrain] = both;
  }

  private put(person: number, from: number, values: Int16Array, offset: number, length: number): void {
    this.delta.fill(0);
    this.tell(person, from, values, offset, length, true, true);
    this.readAdds();
    this.broken += this.addsBroken;
    this.unmet += this.addsUnmet;
    this.points += this.addsPoints;
    this.strain += this.addsStrain;
    const at = person * this.plan.slots + from;
    for (let n = 0; n < length; n += 1) this.cells[at + n] = values[offset + n]!;
  }

  /** Counters stay as they are when people who count alike swap. */
  private tell(person: number, from: number, values: Int16Array, offset: number, length: number, keep: boolean, counts: boolean): void {
    this.turnTo(person, from, values, offset, length);
    this.tellCells(keep, counts);
    this.tellRows(keep);
  }

  private turnTo(person: number, from: number, values: Int16Array, offset: number, length: number): void {
    const { change } = this;
    change.person = person;
    change.from = from;
    change.until = from + length;
    change.values = values;
    change.offset = offset;
  }

  private tellCells(keep: boolean, counts: boolean): void {
    this.own.change(this.cells, this.change, keep, this.delta);
    if (counts) this.counts.change(this.cells, this.change, keep, this.delta);
  }

  private tellRows(keep: boolean): void {
    const { cells, change, delta } = this;
    this.walks.change(cells, change, keep, delta);
    this.sums.change(cells, change, keep, delta);
    if (!this.spreads.none) this.spreads.change(cells, change, keep, delta);
  }

  private readAdds(): void {
    const { delta } = this;
    this.addsBroken = delta[BROKEN]!;
    this.addsUnmet = delta[UNMET]!;
    this.addsPoints = delta[POINTS]!;
    this.addsStrain = delta[BROKEN]! + delta[EXTRA]!;
  }

  private copyBoth(a: number, b: number, from: number, length: number): readonly [Int16Array, Int16Array] {
    const [ofA, ofB] = this.swapped;
    const { slots } = this.plan;
    for (let n = 0; n < length; n += 1) {
      ofA[n] = this.cells[a * slots + from + n]!;
      ofB[n] = this.cells[b * slots + from + n]!;
    }
    return this.swapped;
  }

  /** Logs the row's values, then whose and from where they are, and how many. */
  private remember(person: number, from: number, length: number): void {
    if (this.logged + length + 3 > this.log.length) this.enlarge(length + 3);
    const { log, cells } = this;
    const at = person * this.plan.slots + from;
    for (let n = 0; n < length; n += 1) log[this.logged + n] = cells[at + n]!;
    log[this.logged + length] = person;
    log[this.logged + length + 1] = from;
    log[this.logged + length + 2] = length;
    this.logged += length + 3;
  }

  private enlarge(more: number): void {
    const larger = new Int16Array((this.log.length + more) * 2);
    larger.set(this.log);
    this.log = larger;
  }
}

function costsOfRows({ rows, sums, spreads }: CompiledPlan): boolean {
  const isSoft = ({ kind }: { readonly kind: number }): boolean => kind > 0;
  const walksCost = [...new Set(rows.flat())].some(({ unmet, points }) => unmet.some((cost) => cost > 0) || points.some((cost) => cost > 0));
  return walksCost || spreads.some(isSoft) || sums.some((list) => list.some(({ limits }) => limits.some(isSoft)));
}
