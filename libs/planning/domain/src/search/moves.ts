import { FREE, OPEN } from '../compile';
import { blockFits } from './block-fit';
import { below, type Random } from './random';
import type { YearState } from './year-state';

/** One proposed change: the cells it sets, with what stood there, for taking it back. */
export class Move {
  readonly people: number[] = [];
  private readonly undoAt: number[] = [];

  constructor(
    private readonly state: YearState,
    private readonly random: Random,
  ) {}

  /** Makes one random change that obeys the rules of cells. False when the throw fell on nothing. */
  propose(): boolean {
    this.people.length = 0;
    this.undoAt.length = 0;
    const r = this.random();
    if (this.state.unmet > 0 && r < 0.25) return r < 0.15 ? this.coverShortage() : this.meetNeed();
    if (r < 0.45) return this.replaceBlock();
    if (r < 0.55) return this.replaceHalf();
    return r < 0.8 ? this.swapPeople() : this.swapBlocks();
  }

  undo(): void {
    for (let n = this.undoAt.length - 3; n >= 0; n -= 3) this.state.set(this.undoAt[n]!, this.undoAt[n + 1]!, this.undoAt[n + 2]!);
    for (const i of this.people) this.state.refresh(i);
  }

  private write(i: number, b: number, first: number, second: number): void {
    const { slots } = this.state.p;
    const at = i * slots + 2 * b;
    this.undoAt.push(i, 2 * b, this.state.cells[at]!, i, 2 * b + 1, this.state.cells[at + 1]!);
    this.state.set(i, 2 * b, first);
    this.state.set(i, 2 * b + 1, second);
    if (!this.people.includes(i)) this.people.push(i);
  }

  /** Fills the block with `k`, as far as locked halves let it. */
  private fill(i: number, b: number, k: number): boolean {
    const { p, cells } = this.state;
    const at = i * p.slots + 2 * b;
    const first = p.lock[at] === FREE ? k : p.lock[at]!;
    const second = p.lock[at + 1] === FREE ? k : p.lock[at + 1]!;
    if ((cells[at] === first && cells[at + 1] === second) || !blockFits(p, i, b, first, second)) return false;
    this.write(i, b, first, second);
    return true;
  }

  private replaceBlock(): boolean {
    const { p } = this.state;
    const k = below(this.random, p.rotations + 1) - 1;
    return this.fill(below(this.random, p.people), below(this.random, p.slots >> 1), k);
  }

  private replaceHalf(): boolean {
    const { p, cells } = this.state;
    const i = below(this.random, p.people);
    const s = below(this.random, p.slots);
    const k = below(this.random, p.rotations + 1) - 1;
    const other = cells[i * p.slots + (s ^ 1)]!;
    const [first, second] = s & 1 ? [other, k] : [k, other];
    if (cells[i * p.slots + s] === k || !blockFits(p, i, s >> 1, first, second)) return false;
    this.write(i, s >> 1, first, second);
    return true;
  }

  private swapPeople(): boolean {
    const { p } = this.state;
    const i = below(this.random, p.people);
    const j = below(this.random, p.people);
    const b = below(this.random, p.slots >> 1);
    return i !== j && this.trade(i, b, j, b);
  }

  private swapBlocks(): boolean {
    const { p } = this.state;
    const i = below(this.random, p.people);
    const b = below(this.random, p.slots >> 1);
    const c = below(this.random, p.slots >> 1);
    return b !== c && this.trade(i, b, i, c);
  }

  private trade(i: number, b: number, j: number, c: number): boolean {
    const { p, cells } = this.state;
    const from = i * p.slots + 2 * b;
    const to = j * p.slots + 2 * c;
    const [a1, a2, c1, c2] = [cells[from]!, cells[from + 1]!, cells[to]!, cells[to + 1]!];
    if ((a1 === c1 && a2 === c2) || !blockFits(p, i, b, c1, c2) || !blockFits(p, j, c, a1, a2)) return false;
    this.write(i, b, c1, c2);
    this.write(j, c, a1, a2);
    return true;
  }

  /** Someone onto a rotation that lacks people in a block. */
  private coverShortage(): boolean {
    const { p } = this.state;
    const start = below(this.random, p.coverMin.length);
    for (let n = 0; n < 200; n++) {
      const at = (start + n) % p.coverMin.length;
      if (p.coverMin[at]! <= this.state.cover[at]!) continue;
      const k = Math.floor(at / p.slots) % p.rotations;
      return this.fill(below(this.random, p.people), (at % p.slots) >> 1, k);
    }
    return false;
  }

  /** A rotation that someone still lacks into one of their blocks, or one they have too much of out. */
  private meetNeed(): boolean {
    const { p, unmetOf } = this.state;
    const i = below(this.random, p.people);
    if (unmetOf[i] === 0) return false;
    const start = below(this.random, p.rotations);
    for (let n = 0; n < p.rotations; n++) {
      const k = (start + n) % p.rotations;
      if (this.state.countOf(i, k) < p.needMin[i * p.rotations + k]!) return this.fill(i, below(this.random, p.slots >> 1), k);
    }
    return this.fill(i, below(this.random, p.slots >> 1), OPEN);
  }
}
