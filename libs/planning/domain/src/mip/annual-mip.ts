import type { Compiled } from '../compile';
import { MipRows, one, type Expression, type MipModel } from './mip-rows';
import { Placements } from './placements';

/** A variable whose value follows from the placements: `max(0, each expression + its constant)`. */
interface Follower {
  readonly column: number;
  readonly of: readonly { readonly sum: Expression; readonly sign: 1 | -1; readonly add: number }[];
}

/**
 * The year as a mixed-integer program. `unmetWeight` null leaves requirements and coverage hard (for a problem that is
 * known to have such a schedule); else each half-block of unmet demand costs that much, more than all terms together.
 */
export class AnnualMip {
  readonly model: MipModel;
  private readonly rows = new MipRows();
  private readonly placements: Placements;
  private readonly followers: Follower[] = [];

  constructor(
    private readonly p: Compiled,
    private readonly unmetWeight: number | null,
  ) {
    this.placements = new Placements(p, this.rows);
    this.addRequirements();
    this.addCoverage();
    this.addHeavyPairs();
    this.addSpread(p.heavy, p.points['even-heavy']);
    this.addSpread(p.night, p.points['even-nights']);
    this.model = this.rows;
  }

  read(x: ArrayLike<number>): Int16Array {
    return this.placements.read(x);
  }

  /** The point of this program that stands for a schedule, for a warm start. */
  write(cells: ArrayLike<number>): Float64Array {
    const x = new Float64Array(this.rows.cost.length);
    this.placements.write(cells, x);
    for (const { column, of } of this.followers) x[column] = Math.max(0, ...of.map((e) => e.sign * valueOf(e.sum, x) + e.add));
    return x;
  }

  private addRequirements(): void {
    const { people, rotations, slots, needMin, needMax, target, points } = this.p;
    for (let i = 0; i < people; i++) {
      for (let k = 0; k < rotations; k++) {
        const at = i * rotations + k;
        const sum = this.placements.load(i, (other) => other === k);
        if (needMin[at]! > 0 || needMax[at]! < slots) this.bounded(sum, needMin[at]!, needMax[at]!, slots);
        const goal = target[at]!;
        if (goal < 0 || points['target-blocks'] === 0) continue;
        const off = this.follower(points['target-blocks'], [{ sum, sign: 1, add: -goal }, { sum, sign: -1, add: goal }]);
        this.rows.row(-goal, Infinity, one(off, 1), negated(sum));
        this.rows.row(goal, Infinity, one(off, 1), sum);
      }
    }
  }

  private addCoverage(): void {
    const { people, rotations, slots, classes, classOf, coverMin, coverMax } = this.p;
    for (let at = 0; at < coverMin.length; at++) {
      if (coverMin[at] === 0 && coverMax[at]! >= people) continue;
      const g = Math.floor(at / (rotations * slots));
      const k = Math.floor(at / slots) % rotations;
      const s = at % slots;
      const sum: Expression = { columns: [], values: [] };
      for (let i = 0; i < people && g < classes; i++) {
        if (g > 0 && classOf[i] !== g) continue;
        sum.columns.push(...this.placements.load(i, (other) => other === k, s, s + 1).columns);
      }
      sum.values.push(...sum.columns.map(() => 1));
      this.bounded(sum, coverMin[at]!, coverMax[at]!, people);
    }
  }

  /** `min ≤ sum ≤ max`, with what is missing or too much as its own costly variable where hard rules may stay unmet. */
  private bounded(sum: Expression, min: number, max: number, most: number): void {
    const { unmetWeight } = this;
    if (unmetWeight === null) return this.rows.row(min, max, sum);
    const under = min > 0 ? [one(this.follower(unmetWeight, [{ sum, sign: -1, add: min }]), 1)] : [];
    const over = max < most ? [one(this.follower(unmetWeight, [{ sum, sign: 1, add: -max }]), -1)] : [];
    this.rows.row(min, max, sum, ...under, ...over);
  }

  private addHeavyPairs(): void {
    const { people, slots, heavy, points } = this.p;
    if (points['rest-after-heavy'] === 0) return;
    const isHeavy = (k: number): boolean => heavy[k] === 1;
    for (let i = 0; i < people; i++) {
      for (let s = 2; s < slots; s += 2) {
        const before = this.placements.load(i, isHeavy, s - 1, s);
        const after = this.placements.load(i, isHeavy, s, s + 1);
        if (before.columns.length === 0 || after.columns.length === 0) continue;
        const both = { columns: [...before.columns, ...after.columns], values: [...before.values, ...after.values] };
        const pair = this.follower(points['rest-after-heavy'], [{ sum: both, sign: 1, add: -1 }]);
        this.rows.row(-1, Infinity, one(pair, 1), negated(both));
      }
    }
  }

  /** Most and fewest within each class, and the cost of what lies between. */
  private addSpread(counted: Uint8Array, points: number): void {
    const { classes, classOf, people, slots } = this.p;
    if (points === 0) return;
    for (let g = 1; g < classes; g++) {
      const loads = Array.from({ length: people }, (_, i) => i)
        .filter((i) => classOf[i] === g)
        .map((i) => this.placements.load(i, (k) => counted[k] === 1));
      if (loads.length < 2) continue;
      const most = this.follower(points, loads.map((sum) => ({ sum, sign: 1, add: 0 })));
      // Kept as "slots less the fewest", so that it too is a maximum.
      const lack = this.follower(points, loads.map((sum) => ({ sum, sign: -1, add: slots })));
      for (const sum of loads) {
        this.rows.row(0, Infinity, one(most, 1), negated(sum));
        this.rows.row(slots, Infinity, one(lack, 1), sum);
      }
    }
  }

  /** Points that every schedule pays in this program and none in truth: the constant of "slots less the fewest". */
  get constant(): number {
    const { classes, classOf, slots, points } = this.p;
    let compared = 0;
    for (let g = 1; g < classes; g++) if (classOf.filter((c) => c === g).length >= 2) compared++;
    return compared * slots * (points['even-heavy'] + points['even-nights']);
  }

  private follower(cost: number, of: Follower['of']): number {
    const column = this.rows.variable(cost, 0, Infinity, false);
    this.followers.push({ column, of });
    return column;
  }
}

function negated(sum: Expression): Expression {
  return { columns: sum.columns, values: sum.values.map((v) => -v) };
}

function valueOf(sum: Expression, x: Float64Array): number {
  return sum.columns.reduce((total, column, n) => total + sum.values[n]! * x[column]!, 0);
}
