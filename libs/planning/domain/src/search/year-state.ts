import { FREE, OPEN, type Compiled } from '../compile';
import { RowCost } from './row-cost';

/**
 * A schedule under change, with its cost kept up to date: counts per coverage row, cost per person, spread per class.
 * `set` changes one cell and its coverage; `refresh` then brings the rows it touched up to date.
 */
export class YearState {
  readonly cells: Int16Array;
  /** People by class × rotation × slot. */
  readonly cover: Int16Array;
  readonly unmetOf: Int32Array;
  readonly costOf: Int32Array;
  readonly heavyOf: Int16Array;
  readonly nightOf: Int16Array;
  coverUnmet = 0;
  rowUnmet = 0;
  rowCost = 0;
  spreadCost = 0;
  private readonly row: RowCost;
  private readonly members: number[][];

  constructor(
    readonly p: Compiled,
    cells?: ArrayLike<number>,
  ) {
    this.cells = cells ? Int16Array.from(cells) : Int16Array.from(p.lock, (l) => (l === FREE ? OPEN : l));
    this.cover = new Int16Array(p.classes * p.rotations * p.slots);
    this.unmetOf = new Int32Array(p.people);
    this.costOf = new Int32Array(p.people);
    this.heavyOf = new Int16Array(p.people);
    this.nightOf = new Int16Array(p.people);
    this.row = new RowCost(p, this.cells);
    this.members = Array.from({ length: p.classes }, (_, g) => [...p.classOf.keys()].filter((i) => p.classOf[i] === g));
    this.count();
  }

  get unmet(): number {
    return this.coverUnmet + this.rowUnmet;
  }

  get points(): number {
    return this.rowCost + this.spreadCost;
  }

  /** Puts rotation `k` (or OPEN) into a cell; the person's own cost waits for `refresh`. */
  set(i: number, s: number, k: number): void {
    const at = i * this.p.slots + s;
    const old = this.cells[at]!;
    if (old === k) return;
    if (old >= 0) this.recount(i, s, old, -1);
    if (k >= 0) this.recount(i, s, k, 1);
    this.cells[at] = k;
  }

  refresh(i: number): void {
    this.row.evaluate(i);
    this.rowUnmet += this.row.unmet - this.unmetOf[i]!;
    this.rowCost += this.row.cost - this.costOf[i]!;
    this.unmetOf[i] = this.row.unmet;
    this.costOf[i] = this.row.cost;
    const moved = this.row.heavy !== this.heavyOf[i] || this.row.night !== this.nightOf[i];
    this.heavyOf[i] = this.row.heavy;
    this.nightOf[i] = this.row.night;
    if (moved) this.spreadCost = this.spread();
  }

  /** People short (positive) at a coverage row's minimum, 0 when met. */
  shortage(g: number, k: number, s: number): number {
    const at = (g * this.p.rotations + k) * this.p.slots + s;
    return Math.max(0, this.p.coverMin[at]! - this.cover[at]!);
  }

  hasRoom(i: number, k: number, s: number): boolean {
    const g = this.p.classOf[i]!;
    const any = k * this.p.slots + s;
    const own = (g * this.p.rotations + k) * this.p.slots + s;
    return this.cover[any]! < this.p.coverMax[any]! && this.cover[own]! < this.p.coverMax[own]!;
  }

  countOf(i: number, k: number): number {
    let n = 0;
    for (let s = 0; s < this.p.slots; s++) if (this.cells[i * this.p.slots + s] === k) n++;
    return n;
  }

  private count(): void {
    for (let at = 0; at < this.cover.length; at++) this.coverUnmet += this.p.coverMin[at]!;
    for (let i = 0; i < this.p.people; i++) {
      for (let s = 0; s < this.p.slots; s++) if (this.cells[i * this.p.slots + s]! >= 0) this.recount(i, s, this.cells[i * this.p.slots + s]!, 1);
    }
    for (let i = 0; i < this.p.people; i++) this.refresh(i);
  }

  private recount(i: number, s: number, k: number, by: number): void {
    this.recountRow(k * this.p.slots + s, by);
    const g = this.p.classOf[i]!;
    if (g > 0) this.recountRow((g * this.p.rotations + k) * this.p.slots + s, by);
  }

  private recountRow(at: number, by: number): void {
    this.coverUnmet -= this.gap(at);
    this.cover[at]! += by;
    this.coverUnmet += this.gap(at);
  }

  private gap(at: number): number {
    const n = this.cover[at]!;
    if (n < this.p.coverMin[at]!) return this.p.coverMin[at]! - n;
    return n > this.p.coverMax[at]! ? n - this.p.coverMax[at]! : 0;
  }

  private spread(): number {
    let cost = 0;
    for (let g = 1; g < this.p.classes; g++) {
      cost += this.p.points['even-heavy'] * range(this.heavyOf, this.members[g]!);
      cost += this.p.points['even-nights'] * range(this.nightOf, this.members[g]!);
    }
    return cost;
  }
}

function range(load: Int16Array, members: readonly number[]): number {
  if (members.length === 0) return 0;
  let most = -1;
  let fewest = 32767;
  for (const i of members) {
    if (load[i]! > most) most = load[i]!;
    if (load[i]! < fewest) fewest = load[i]!;
  }
  return most - fewest;
}
