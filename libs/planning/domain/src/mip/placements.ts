import { OPEN, type Compiled } from '../compile';
import { blockFits } from '../search/block-fit';
import type { Expression, MipRows } from './mip-rows';

/** One way to fill a whole block or one half with a rotation, as a 0-1 variable. */
interface Placement {
  readonly column: number;
  readonly k: number;
  readonly i: number;
  /** First slot; `length` 2 for a whole block. */
  readonly s: number;
  readonly length: 1 | 2;
}

/**
 * The 0-1 variables: a rotation over a whole block, or in one half. A block filled by halves pays for the split,
 * half of it on each half, so no rows are needed to tell the two apart.
 */
export class Placements {
  private readonly all: Placement[] = [];
  private readonly byBlock: Placement[][];

  constructor(
    private readonly p: Compiled,
    private readonly model: MipRows,
  ) {
    this.byBlock = Array.from({ length: p.people * (p.slots >> 1) }, () => []);
    for (let i = 0; i < p.people; i++) for (let b = 0; 2 * b < p.slots; b++) this.addBlock(i, b);
  }

  /** Of one person's placements of the wanted rotations, each counted by the half-blocks it takes, from slot `from` until `to`. */
  load(i: number, wanted: (k: number) => boolean, from = 0, to = this.p.slots): Expression {
    const columns: number[] = [];
    const values: number[] = [];
    for (let b = from >> 1; 2 * b < to; b++) {
      for (const x of this.byBlock[i * (this.p.slots >> 1) + b]!) {
        const taken = Math.min(to, x.s + x.length) - Math.max(from, x.s);
        if (x.k === OPEN || taken <= 0 || !wanted(x.k)) continue;
        columns.push(x.column);
        values.push(taken);
      }
    }
    return { columns, values };
  }

  read(x: ArrayLike<number>): Int16Array {
    const cells = new Int16Array(this.p.people * this.p.slots).fill(OPEN);
    for (const { column, i, s, length, k } of this.all) {
      if (x[column]! < 0.5) continue;
      for (let n = 0; n < length; n++) cells[i * this.p.slots + s + n] = k;
    }
    return cells;
  }

  write(cells: ArrayLike<number>, x: Float64Array): void {
    for (const { column, i, s, length, k } of this.all) {
      const at = i * this.p.slots + s;
      const whole = cells[at & ~1] === cells[at | 1];
      x[column] = (length === 2) === whole && cells[at] === k ? 1 : 0;
    }
  }

  private addBlock(i: number, b: number): void {
    const firsts: Placement[] = [];
    const seconds: Placement[] = [];
    const { p } = this;
    for (let k = OPEN; k < p.rotations; k++) {
      if (blockFits(p, i, b, k, k)) this.add({ i, s: 2 * b, k, length: 2 }, [firsts, seconds]);
      if (this.someSplit(i, b, (other) => [k, other])) this.add({ i, s: 2 * b, k, length: 1 }, [firsts]);
      if (this.someSplit(i, b, (other) => [other, k])) this.add({ i, s: 2 * b + 1, k, length: 1 }, [seconds]);
    }
    for (const half of [firsts, seconds]) this.model.row(1, 1, { columns: half.map((x) => x.column), values: half.map(() => 1) });
  }

  /** Some different rotation (or none) can stand in the other half. */
  private someSplit(i: number, b: number, pair: (other: number) => [number, number]): boolean {
    for (let other = OPEN; other < this.p.rotations; other++) {
      const [first, second] = pair(other);
      if (first !== second && blockFits(this.p, i, b, first, second)) return true;
    }
    return false;
  }

  private add(place: Omit<Placement, 'column'>, halves: Placement[][]): void {
    const placement = { ...place, column: this.model.variable(this.costOf(place), 0, 1, true) };
    this.all.push(placement);
    this.byBlock[place.i * (this.p.slots >> 1) + (place.s >> 1)]!.push(placement);
    for (const half of halves) half.push(placement);
  }

  private costOf({ i, s, k, length }: Omit<Placement, 'column'>): number {
    const { p } = this;
    let cost = length === 1 ? p.points['whole-blocks'] / 2 : 0;
    for (let n = s; n < s + length; n++) {
      const at = i * p.slots + n;
      if (p.baseline[at] !== OPEN && p.baseline[at] !== k) cost += p.points['few-changes'];
      if (k === OPEN && p.lock[at] !== OPEN) cost += p.points['open-cells'];
    }
    return cost;
  }
}
