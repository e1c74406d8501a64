import { Linear } from './linear';

/** What a unit of a column costs. */
export interface UnitCost {
  readonly unmet: number;
  readonly points: number;
}

export const FREE_OF_COST: UnitCost = { unmet: 0, points: 0 };

interface ColumnSpec {
  readonly upper: number;
  readonly cost?: UnitCost;
  readonly integer?: boolean;
  /** Its value in a plan, from the values of the columns before it. */
  readonly valueAt: (values: Float64Array) => number;
}

/** A mixed-integer program: columns from 0 up to a limit, rows between two limits, row by row. Two costs: unmet demand and points. */
export class Program {
  readonly upper: number[] = [];
  readonly integer: number[] = [];
  readonly unmet: number[] = [];
  readonly points: number[] = [];
  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];
  /** By row: the constraint that asks for it, where it is only one's; null for what cells are. */
  readonly owners: (string | null)[] = [];
  readonly starts: number[] = [0];
  readonly columns: number[] = [];
  readonly values: number[] = [];
  /** What is certain to be unmet, and to be paid. */
  readonly certain = { unmet: 0, points: 0 };
  /** The constraint whose rows are written. */
  owner: string | null = null;
  private readonly valuesAt: (((values: Float64Array) => number) | null)[] = [];
  private readonly placeOf = new Map<number, number>();

  /** A cell's column: 0 or 1. */
  cell(): number {
    this.valuesAt.push(null);
    this.upper.push(1);
    this.integer.push(1);
    this.unmet.push(0);
    this.points.push(0);
    return this.upper.length - 1;
  }

  column({ upper, cost = FREE_OF_COST, integer = true, valueAt }: ColumnSpec): number {
    this.valuesAt.push(valueAt);
    this.upper.push(upper);
    this.integer.push(integer ? 1 : 0);
    this.unmet.push(cost.unmet);
    this.points.push(cost.points);
    return this.upper.length - 1;
  }

  /** Pays for each unit of the value of `linear`. */
  pay(linear: Linear, cost: UnitCost): void {
    this.certain.unmet += cost.unmet * linear.constant;
    this.certain.points += cost.points * linear.constant;
    linear.columns.forEach((column, n) => {
      this.unmet[column]! += cost.unmet * linear.factors[n]!;
      this.points[column]! += cost.points * linear.factors[n]!;
    });
  }

  /** `lower <= linear <= upper`. Left out where it always holds. */
  row(linear: Linear, lower: number, upper: number): void {
    if (linear.least >= lower && linear.most <= upper) return;
    this.placeOf.clear();
    linear.columns.forEach((column, n) => {
      const place = this.placeOf.get(column);
      if (place !== undefined) this.values[place]! += linear.factors[n]!;
      else {
        this.placeOf.set(column, this.columns.length);
        this.columns.push(column);
        this.values.push(linear.factors[n]!);
      }
    });
    this.starts.push(this.columns.length);
    this.owners.push(this.owner);
    this.rowLower.push(lower - linear.constant);
    this.rowUpper.push(upper - linear.constant);
  }

  /** Without the rows that are marked. */
  leaveOut(marked: ArrayLike<number>): void {
    let kept = 0;
    let to = 0;
    for (let row = 0; row < this.rowLower.length; row++) {
      const from = this.starts[row]!;
      const until = this.starts[row + 1]!;
      this.starts[kept] = to;
      if (marked[row]) continue;
      for (let at = from; at < until; at++, to++) {
        this.columns[to] = this.columns[at]!;
        this.values[to] = this.values[at]!;
      }
      this.rowLower[kept] = this.rowLower[row]!;
      this.rowUpper[kept] = this.rowUpper[row]!;
      this.owners[kept++] = this.owners[row]!;
    }
    this.starts[kept] = to;
    for (const list of [this.rowLower, this.rowUpper, this.owners]) list.length = kept;
    this.starts.length = kept + 1;
    for (const list of [this.columns, this.values]) list.length = to;
  }

  /** Only plans that leave no more demand unmet. */
  limitUnmet(most: number): void {
    const unmet = new Linear(this.certain.unmet);
    this.unmet.forEach((cost, column) => cost !== 0 && unmet.add(column, cost, this.upper[column]!));
    this.row(unmet, -Infinity, most);
  }

  /** Fills in the columns that follow from the cells' columns. */
  complete(values: Float64Array): Float64Array {
    this.valuesAt.forEach((valueAt, column) => {
      if (valueAt) values[column] = valueAt(values);
    });
    return values;
  }
}
