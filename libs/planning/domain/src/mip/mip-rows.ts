/** A mixed-integer program in rows: minimise cost under `rowLower ≤ A x ≤ rowUpper`. Solver-free data. */
export interface MipModel {
  readonly cost: number[];
  readonly lower: number[];
  readonly upper: number[];
  readonly integer: number[];
  readonly rowLower: number[];
  readonly rowUpper: number[];
  readonly starts: number[];
  readonly columns: number[];
  readonly values: number[];
}

export interface Expression {
  readonly columns: number[];
  readonly values: number[];
}

export class MipRows implements MipModel {
  readonly cost: number[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly integer: number[] = [];
  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];
  readonly starts: number[] = [0];
  readonly columns: number[] = [];
  readonly values: number[] = [];

  variable(cost: number, lower: number, upper: number, integer: boolean): number {
    this.cost.push(cost);
    this.lower.push(lower);
    this.upper.push(upper);
    this.integer.push(integer ? 1 : 0);
    return this.cost.length - 1;
  }

  row(lower: number, upper: number, ...parts: Expression[]): void {
    for (const part of parts) {
      this.columns.push(...part.columns);
      this.values.push(...part.values);
    }
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    this.starts.push(this.columns.length);
  }
}

export function one(column: number, value: number): Expression {
  return { columns: [column], values: [value] };
}
