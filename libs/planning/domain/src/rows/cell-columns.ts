import { Linear } from './linear';
import type { Program } from './program';

/** Cells to leave as they are in a plan: 1 in `free` where a cell, by person × slot, may change. */
export interface Part {
  readonly cells: ArrayLike<number>;
  readonly free: ArrayLike<number>;
}

/** A column for each activity that each cell may hold; nothing is what is left. A cell with one choice has no column. */
export class CellColumns {
  /** By person × slot × value; -1 where there is none. */
  private readonly columnOf: Int32Array;
  /** By person × slot: the value of a cell with one choice, -1 with several, -2 with none. */
  private readonly only: Int16Array;

  constructor(
    private readonly program: Program,
    private readonly people: number,
    readonly slots: number,
    private readonly values: number,
    private readonly allowed: Uint8Array,
    private readonly part: Part | null,
  ) {
    this.columnOf = new Int32Array(people * slots * values).fill(-1);
    this.only = new Int16Array(people * slots);
    for (let cell = 0; cell < people * slots; cell++) {
      this.only[cell] = part && !part.free[cell] ? part.cells[cell]! : this.onlyChoice(cell);
      if (this.only[cell] === -1) this.create(cell);
      // No value is allowed: no plan keeps the rules.
      if (this.only[cell] === -2) program.row(new Linear(1), 0, 0);
    }
  }

  /** False for a person of whom nothing can change in this part. */
  isOpen(p: number): boolean {
    return !this.part || this.only.subarray(p * this.slots, (p + 1) * this.slots).includes(-1);
  }

  /** Adds `factor` times what the cell's value counts. */
  addAmount(sum: Linear, p: number, s: number, amounts: ArrayLike<number>, factor = 1): void {
    const cell = p * this.slots + s;
    const only = this.only[cell]!;
    if (only !== -1) {
      sum.shift(only < 0 ? 0 : factor * amounts[only]!);
      return;
    }
    const base = this.base(cell, amounts);
    let least = Infinity;
    let most = -Infinity;
    for (let v = 0, at = cell * this.values; v < this.values; v++, at++) {
      if (!this.allowed[at]) continue;
      const amount = factor * amounts[v]!;
      least = Math.min(least, amount);
      most = Math.max(most, amount);
      if (v > 0 && amounts[v] !== base) sum.put(this.columnOf[at]!, factor * (amounts[v]! - base));
    }
    sum.constant += factor * base;
    sum.widen(least, most);
  }

  /** 1 when the cell holds one of the values that `mask` marks. */
  holds(p: number, s: number, mask: ArrayLike<number>): Linear {
    const linear = new Linear();
    this.addAmount(linear, p, s, mask);
    return linear;
  }

  read(solution: ArrayLike<number>): Int16Array {
    return this.only.map((only, cell) => {
      if (only !== -1) return Math.max(0, only);
      for (let v = 1, at = cell * this.values + 1; v < this.values; v++, at++) if (this.columnOf[at]! >= 0 && solution[this.columnOf[at]!]! > 0.5) return v;
      return 0;
    });
  }

  /** The columns' values in a plan. What can't be held there is left out. */
  write(cells: ArrayLike<number>, columns: number): Float64Array {
    const solution = new Float64Array(columns);
    for (let cell = 0; cell < this.only.length; cell++) {
      const column = this.columnOf[cell * this.values + cells[cell]!]!;
      if (column >= 0) solution[column] = 1;
    }
    return solution;
  }

  /** Columns of a cell, for each value; -1 where there is none. */
  columnsOf(cell: number): Int32Array {
    return this.columnOf.subarray(cell * this.values, (cell + 1) * this.values);
  }

  private onlyChoice(cell: number): number {
    let choice = -2;
    for (let v = 0, at = cell * this.values; v < this.values; v++, at++) {
      if (!this.allowed[at]) continue;
      if (choice >= 0) return -1;
      choice = v;
    }
    return choice;
  }

  private create(cell: number): void {
    const sum = new Linear();
    for (let v = 1, at = cell * this.values + 1; v < this.values; v++, at++) {
      if (!this.allowed[at]) continue;
      this.columnOf[at] = this.program.cell();
      sum.add(this.columnOf[at]!, 1, 1);
    }
    this.program.row(sum, this.allowed[cell * this.values] ? -Infinity : 1, 1);
  }

  /** What a cell counts without any column: that of nothing, or, where it must hold something, what most activities count. */
  private base(cell: number, amounts: ArrayLike<number>): number {
    const at = cell * this.values;
    if (this.allowed[at]) return amounts[0]!;
    const times = new Map<number, number>();
    for (let v = 1; v < this.values; v++) if (this.allowed[at + v]) times.set(amounts[v]!, (times.get(amounts[v]!) ?? 0) + 1);
    return [...times].reduce((top, entry) => (entry[1] > top[1] ? entry : top))[0];
  }
}
