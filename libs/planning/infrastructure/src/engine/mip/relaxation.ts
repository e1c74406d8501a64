import type { PlanRows, Program } from '@housestaff/planning/domain';
import type { Highs, Model } from 'highs';

export interface Relaxed {
  readonly values: Float64Array;
  readonly bound: number;
}

/** A program whose columns may be fractions, solved again and again as columns are held fast; each time from where it ended. */
export class Relaxation {
  private readonly model: Model;
  private readonly program: Program;

  constructor(
    private readonly highs: Highs,
    rows: PlanRows,
    private readonly cost: Float64Array,
  ) {
    this.program = rows.program;
    this.model = highs.createModel();
    const { upper, rowLower, rowUpper, starts, columns, values } = this.program;
    const [numCols, numRows] = [upper.length, rowLower.length];
    this.model.options.set({ output_flag: false });
    this.model.passModel({
      numCols,
      numRows,
      colCost: cost,
      colLower: new Float64Array(numCols),
      colUpper: Float64Array.from(upper),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      matrix: { format: 'csr', numRows, numCols, starts: Int32Array.from(starts), indices: Int32Array.from(columns), values: Float64Array.from(values) },
    });
  }

  /** Null when nothing fits any more, or the time is up. */
  solve(seconds: number): Relaxed | null {
    if (Number.isFinite(seconds)) this.model.options.set({ time_limit: Number(this.model.getRunTime()) + Math.max(0.05, seconds) });
    this.model.run();
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return null;
    const { colValue, rowDual } = this.model.getSolution();
    return { values: Float64Array.from(colValue), bound: this.boundOf(rowDual) };
  }

  /** Holds columns at 0 or 1. */
  fix(columns: ReadonlyMap<number, 0 | 1>): void {
    this.bounds([...columns], ([, value]) => [value, value]);
  }

  release(columns: ReadonlyMap<number, 0 | 1>): void {
    this.bounds([...columns], ([column]) => [0, this.program.upper[column]!]);
  }

  dispose(): void {
    this.model.dispose();
  }

  private bounds(columns: [number, 0 | 1][], of: (column: [number, 0 | 1]) => [number, number]): void {
    if (columns.length === 0) return;
    columns.sort((a, b) => a[0] - b[0]);
    const limits = columns.map(of);
    const indices = Int32Array.from(columns, ([column]) => column);
    this.model.changeColsBounds({ kind: 'set', indices }, Float64Array.from(limits, ([lower]) => lower), Float64Array.from(limits, ([, upper]) => upper));
  }

  /** What follows from the rows' prices by plain arithmetic: a bound even where the solver stopped a little early. */
  private boundOf(rowDual: ArrayLike<number>): number {
    const { rowLower, rowUpper, starts, columns, values, upper } = this.program;
    const reduced = Float64Array.from(this.cost);
    let bound = 0;
    rowLower.forEach((lower, row) => {
      const price = rowDual[row]!;
      const limit = price > 0 ? lower : rowUpper[row]!;
      if (price === 0 || !Number.isFinite(limit)) return;
      bound += price * limit;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) reduced[columns[at]!]! -= price * values[at]!;
    });
    return reduced.reduce((sum, cost, column) => sum + Math.min(0, cost * upper[column]!), bound);
  }
}
