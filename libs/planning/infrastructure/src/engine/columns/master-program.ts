import type { MasterFrame, PlanColumn } from '@housestaff/planning/domain';
import type { Highs, Model } from 'highs';

/** Seconds that no search lasts. */
const LONG = 1e7;

export interface MasterSolution {
  readonly objective: number;
  readonly duals: Float64Array;
  /** By column. */
  readonly weights: Float64Array;
}

export interface Picked {
  readonly columns: readonly PlanColumn[] | null;
  /** Whether no choice among the columns is better than what was picked, or than the start. */
  readonly exhausted: boolean;
}

/** How long a search for whole columns may take. */
export interface IntegerLimits {
  readonly seconds: number;
  readonly nodes: number;
}

/** A master program in HiGHS: columns are added as they are found, the linear relaxation is solved again from where it was. */
export class MasterProgram {
  readonly columns: PlanColumn[] = [];
  private readonly entries: { readonly rows: readonly number[]; readonly factors: readonly number[] }[] = [];
  private readonly model: Model;
  private readonly first: number;
  private readonly closed = new Set<number>();

  constructor(
    private readonly highs: Highs,
    readonly frame: MasterFrame,
  ) {
    this.model = highs.createModel();
    this.first = frame.aux.length;
    this.load();
  }

  add(columns: readonly PlanColumn[]): void {
    if (columns.length === 0) return;
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const column of columns) {
      const entries = this.frame.entries(column);
      const { rows, factors } = entries;
      this.entries.push(entries);
      indices.push(...rows);
      values.push(...factors);
      starts.push(indices.length);
      this.columns.push(column);
    }
    const numCols = columns.length;
    this.model.addCols({
      cost: Float64Array.from(columns, (column) => column.cost),
      lower: new Float64Array(numCols),
      upper: new Float64Array(numCols).fill(this.highs.infinity),
      matrix: { format: 'csc', numRows: this.frame.rows, numCols, starts: Int32Array.from(starts), indices: Int32Array.from(indices), values: Float64Array.from(values) },
    });
  }

  /** Null where the columns fit no more, or the time is up. */
  solve(seconds = Infinity): MasterSolution | null {
    this.model.options.set({ time_limit: Math.max(0.05, Math.min(seconds, LONG)) });
    this.model.zeroAllClocks();
    this.model.run();
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return null;
    const { rowDual, colValue } = this.model.getSolution();
    return { objective: this.model.getObjectiveValue(), duals: rowDual, weights: colValue.slice(this.first) };
  }

  /** Whether a column may be used. */
  allow(column: number, allowed: boolean): void {
    if (allowed !== this.closed.has(column)) return;
    if (allowed) this.closed.delete(column);
    else this.closed.add(column);
    this.model.changeColBounds(this.first + column, 0, allowed ? this.highs.infinity : 0);
  }

  /** The least that an allowed column of a person costs under the rows' duals, without the person's own. */
  cheapest(person: number, duals: Float64Array): number {
    let least = Infinity;
    this.columns.forEach((column, k) => {
      if (column.person !== person || this.closed.has(k)) return;
      const { rows, factors } = this.entries[k]!;
      const own = this.frame.rowOfPerson[person]!;
      least = Math.min(least, rows.reduce((sum, row, i) => (row === own ? sum : sum - duals[row]! * factors[i]!), column.cost));
    });
    return least;
  }

  /** One column for each person, cheaper than `startCost` by a whole number; null when none was found. `start`: columns to begin from. */
  pick(start: readonly number[], startCost: number, limits: IntegerLimits): Picked {
    const { model, first } = this;
    const count = this.columns.length;
    model.changeColsIntegrality({ kind: 'range', from: first, to: first + count - 1 }, new Int32Array(count).fill(1));
    model.options.set({ time_limit: Math.min(limits.seconds, LONG), mip_max_nodes: limits.nodes, mip_rel_gap: 0, mip_abs_gap: 0.99 });
    try {
      if (start.length > 0) model.setSolution({ indices: Int32Array.from(start, (k) => first + k), values: new Float64Array(start.length).fill(1) });
      model.zeroAllClocks();
      model.run();
      const { colValue } = model.getSolution();
      const exhausted = model.getModelStatus() === this.highs.constants.modelStatus.optimal;
      const picked = this.columns.filter((_, k) => (colValue[first + k] ?? 0) > 0.5);
      const better = picked.length === this.frame.box.people.length && model.getObjectiveValue() < startCost - 0.5;
      return { columns: better ? picked : null, exhausted };
    } finally {
      model.clearIntegrality();
      model.options.set({ time_limit: LONG, mip_max_nodes: 2147483647 });
    }
  }

  dispose(): void {
    this.model.dispose();
  }

  private load(): void {
    const { frame, highs, model } = this;
    const { aux } = frame;
    const starts = [0];
    for (const { rows } of aux) starts.push(starts.at(-1)! + rows.length);
    const bounded = (list: readonly number[]): Float64Array => Float64Array.from(list, (x) => (Number.isFinite(x) ? x : Math.sign(x) * highs.infinity));
    model.options.set({ output_flag: false });
    model.passModel({
      numCols: aux.length,
      numRows: frame.rows,
      colCost: Float64Array.from(aux, ({ cost }) => cost),
      colLower: bounded(aux.map(({ lower }) => lower)),
      colUpper: bounded(aux.map(({ upper }) => upper)),
      rowLower: bounded(frame.lower),
      rowUpper: bounded(frame.upper),
      matrix: { format: 'csc', numRows: frame.rows, numCols: aux.length, starts: Int32Array.from(starts), indices: Int32Array.from(aux.flatMap(({ rows }) => rows)), values: Float64Array.from(aux.flatMap(({ factors }) => factors)) },
    });
  }
}
