import type { CompiledPlan, Spread } from '../compiled/compiled-plan';
import { counterPieces, type CostScale } from './counter-pieces';

/** Part of a plan that is free: some people's cells from one slot up to another. */
export interface PlanBox {
  readonly people: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** A row that one person could have, as a column of the master program. */
export interface PlanColumn {
  readonly person: number;
  /** The box's slots. */
  readonly values: Int16Array;
  /** The whole row by itself. */
  readonly cost: number;
}

/** A variable beside the columns: people too few or too many in a counter, the ends of a spread. */
export interface AuxColumn {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly rows: readonly number[];
  readonly factors: readonly number[];
}

/**
 * The master program of a box without its columns: a row for each counter, two for each person in a spread, and one for each
 * person ("one of their columns"). All else of the plan is fixed, and taken into account.
 */
export class MasterFrame {
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly aux: AuxColumn[] = [];
  readonly rowOfPerson: Int32Array;
  private readonly rowOfCounter: Int32Array;
  private readonly spreadRows: { readonly spread: Spread; readonly below: Int32Array; readonly above: Int32Array }[] = [];

  constructor(
    private readonly plan: CompiledPlan,
    readonly box: PlanBox,
    cells: ArrayLike<number>,
    private readonly scale: CostScale,
  ) {
    this.rowOfCounter = new Int32Array(plan.counters.count).fill(-1);
    this.rowOfPerson = new Int32Array(plan.people).fill(-1);
    this.addCounters(cells);
    for (const spread of plan.spreads) this.addSpread(spread, cells);
    for (const person of box.people) this.rowOfPerson[person] = this.addRow(1, 1);
  }

  get rows(): number {
    return this.lower.length;
  }

  /** Rows and factors of a column. */
  entries({ person, values }: Pick<PlanColumn, 'person' | 'values'>): { readonly rows: number[]; readonly factors: number[] } {
    const factors = new Map<number, number>([[this.rowOfPerson[person]!, 1]]);
    const put = (row: number, amount: number): void => void (row >= 0 && amount !== 0 && factors.set(row, (factors.get(row) ?? 0) + amount));
    for (let s = this.box.from; s < this.box.to; s++) {
      const value = values[s - this.box.from]!;
      this.eachTarget(this.plan.counters.classOf[person]!, s, value, (counter, amount) => put(this.rowOfCounter[counter]!, amount));
      for (const { spread, below, above } of this.spreadRows) {
        const amount = spread.amounts[s * this.plan.values + value]!;
        put(below[person]!, amount);
        put(above[person]!, amount);
      }
    }
    return { rows: [...factors.keys()], factors: [...factors.values()] };
  }

  /** Prices of cells under the rows' duals, by slot × value, for each person of the box. */
  pricer(duals: ArrayLike<number>): (person: number) => Float64Array {
    const { plan, box } = this;
    const byClass = new Map<number, Float64Array>();
    return (person) => {
      const cls = plan.counters.classOf[person]!;
      let prices = byClass.get(cls);
      if (!prices) byClass.set(cls, (prices = this.classPrices(cls, duals)));
      const own = this.spreadRows.filter(({ below }) => below[person]! >= 0);
      if (own.length === 0) return prices;
      const adjusted = prices.slice();
      for (const { spread, below, above } of own) {
        const dual = duals[below[person]!]! + duals[above[person]!]!;
        for (let at = box.from * plan.values; dual !== 0 && at < box.to * plan.values; at++) adjusted[at]! -= dual * spread.amounts[at]!;
      }
      return adjusted;
    };
  }

  /** The duals of the counters' rows, by counter; 0 for those that have none here. */
  counterDuals(duals: ArrayLike<number>): Float64Array {
    return Float64Array.from(this.rowOfCounter, (row) => (row < 0 ? 0 : duals[row]!));
  }

  /** The other way round: duals of all rows, from those of another box's counters. */
  rowDuals(counterDuals: Float64Array): Float64Array {
    const duals = new Float64Array(this.rows);
    this.rowOfCounter.forEach((row, c) => {
      if (row >= 0) duals[row] = counterDuals[c]!;
    });
    return duals;
  }

  /** What the rows' duals and the variables beside the columns add to a Lagrangian bound, without the people's rows. */
  boundWithoutColumns(duals: ArrayLike<number>): number {
    let bound = 0;
    const people = new Set(this.box.people.map((person) => this.rowOfPerson[person]!));
    for (let row = 0; row < this.rows; row++) {
      if (people.has(row) || duals[row] === 0) continue;
      bound += duals[row]! * (duals[row]! > 0 ? this.lower[row]! : this.upper[row]!);
    }
    for (const { cost, lower, upper, rows, factors } of this.aux) {
      const reduced = cost - rows.reduce((sum, row, i) => sum + duals[row]! * factors[i]!, 0);
      bound += reduced < 0 ? reduced * upper : reduced * lower;
    }
    return bound;
  }

  private addRow(lower: number, upper: number): number {
    this.lower.push(lower);
    this.upper.push(upper);
    return this.lower.length - 1;
  }

  private addCounters(cells: ArrayLike<number>): void {
    const { counters } = this.plan;
    const { fixed, most } = this.counterAmounts(cells);
    for (let c = 0; c < counters.count; c++) {
      if (counters.limits[c]!.length === 0 || most[c]! === 0) continue;
      const { cheapest, pieces } = counterPieces(counters.limits[c]!, this.scale);
      const row = (this.rowOfCounter[c] = this.addRow(cheapest - fixed[c]!, cheapest - fixed[c]!));
      const furthest = Math.abs(cheapest - fixed[c]!) + most[c]!;
      for (const { side, width, cost } of pieces) this.aux.push({ cost, lower: 0, upper: Math.min(width, furthest), rows: [row], factors: [-side] });
    }
  }

  /** What fixed cells add to each counter, and the most that the free ones could. */
  private counterAmounts(cells: ArrayLike<number>): { fixed: Float64Array; most: Float64Array } {
    const { plan, box } = this;
    const fixed = new Float64Array(plan.counters.count);
    const most = new Float64Array(plan.counters.count);
    const free = new Set(box.people);
    for (let p = 0; p < plan.people; p++) {
      for (let s = 0; s < plan.slots; s++) {
        const cls = plan.counters.classOf[p]!;
        if (!free.has(p) || s < box.from || s >= box.to) this.eachTarget(cls, s, cells[p * plan.slots + s]!, (c, amount) => (fixed[c]! += amount));
        else for (let v = 0; v < plan.values; v++) if (plan.allow[(p * plan.slots + s) * plan.values + v]) this.eachTarget(cls, s, v, (c, amount) => (most[c]! += Math.abs(amount)));
      }
    }
    return { fixed, most };
  }

  private addSpread(spread: Spread, cells: ArrayLike<number>): void {
    const { plan, box } = this;
    const free = new Set(box.people);
    const inside = [...spread.people].filter((person) => free.has(person));
    if (inside.length === 0) return;
    let [largest, smallest, furthest] = [-Infinity, Infinity, 1];
    const own = Array.from(spread.people, (person, i) => {
      let amount = spread.carried[i]!;
      for (let s = 0; s < plan.slots; s++) if (!free.has(person) || s < box.from || s >= box.to) amount += spread.amounts[s * plan.values + cells[person * plan.slots + s]!]!;
      furthest = Math.max(furthest, Math.abs(amount) + reachOf(spread, plan.values, box));
      if (!free.has(person)) [largest, smallest] = [Math.max(largest, amount), Math.min(smallest, amount)];
      return amount;
    });
    const below = new Int32Array(plan.people).fill(-1);
    const above = new Int32Array(plan.people).fill(-1);
    const tops: number[] = [];
    const bottoms: number[] = [];
    spread.people.forEach((person, i) => {
      if (!free.has(person)) return;
      tops.push((below[person] = this.addRow(-Infinity, -own[i]!)));
      bottoms.push((above[person] = this.addRow(-own[i]!, Infinity)));
    });
    const gap = this.addRow(-Infinity, spread.allowed);
    const unit = spread.kind === 0 ? this.scale.ruleCost : spread.cost * (spread.kind === 1 ? this.scale.unmetCost : 1);
    this.aux.push({ cost: 0, lower: Math.max(-furthest, largest), upper: furthest, rows: [...tops, gap], factors: [...tops.map(() => -1), 1] });
    this.aux.push({ cost: 0, lower: -furthest, upper: Math.min(furthest, smallest), rows: [...bottoms, gap], factors: [...bottoms.map(() => -1), -1] });
    this.aux.push({ cost: unit / spread.unit, lower: 0, upper: 2 * furthest, rows: [gap], factors: [-1] });
    this.spreadRows.push({ spread, below, above });
  }

  private classPrices(cls: number, duals: ArrayLike<number>): Float64Array {
    const { plan, box } = this;
    const prices = new Float64Array(plan.slots * plan.values);
    for (let s = box.from; s < box.to; s++) {
      for (let v = 0; v < plan.values; v++) {
        this.eachTarget(cls, s, v, (counter, amount) => {
          const row = this.rowOfCounter[counter]!;
          if (row >= 0) prices[s * plan.values + v]! -= duals[row]! * amount;
        });
      }
    }
    return prices;
  }

  private eachTarget(cls: number, slot: number, value: number, visit: (counter: number, amount: number) => void): void {
    const { slots, values, counters } = this.plan;
    const at = (cls * slots + slot) * values + value;
    for (let i = counters.from[at]!; i < counters.from[at + 1]!; i++) visit(counters.targets[i]!, counters.amounts[i]!);
  }
}

/** The most that the box's slots can change a spread's sum. */
function reachOf(spread: Spread, values: number, box: PlanBox): number {
  let reach = 0;
  for (let s = box.from; s < box.to; s++) reach += Math.max(...Array.from({ length: values }, (_, v) => Math.abs(spread.amounts[s * values + v]!)));
  return reach;
}
