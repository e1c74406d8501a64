/** A constant and columns with factors, and between what its value lies whatever the columns are. */
export class Linear {
  readonly columns: number[] = [];
  readonly factors: number[] = [];
  least: number;
  most: number;

  constructor(public constant = 0) {
    this.least = constant;
    this.most = constant;
  }

  /** A column whose value lies between 0 and `upper`. */
  add(column: number, factor: number, upper: number): this {
    this.columns.push(column);
    this.factors.push(factor);
    return this.widen(Math.min(0, factor * upper), Math.max(0, factor * upper));
  }

  /** A term whose range is told by `widen`. */
  put(column: number, factor: number): void {
    this.columns.push(column);
    this.factors.push(factor);
  }

  plus(other: Linear, factor = 1): this {
    other.columns.forEach((column, n) => this.put(column, factor * other.factors[n]!));
    this.constant += factor * other.constant;
    return this.widen(Math.min(factor * other.least, factor * other.most), Math.max(factor * other.least, factor * other.most));
  }

  shift(constant: number): this {
    this.constant += constant;
    return this.widen(constant, constant);
  }

  widen(least: number, most: number): this {
    this.least += least;
    this.most += most;
    return this;
  }

  valueAt(values: ArrayLike<number>): number {
    let sum = this.constant;
    for (let n = 0; n < this.columns.length; n++) sum += this.factors[n]! * values[this.columns[n]!]!;
    return sum;
  }
}
