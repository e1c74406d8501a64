import type { CompiledPlan } from '../compiled/compiled-plan';
import type { CostScale } from './counter-pieces';
import { counterAmounts } from './plan-cost';
import type { RowPricer } from './row-pricer';

/** A row that keeps the rules matters most: sums that aren't followed get their price raised so often. */
const TRIES = 25;

/** A plan whose rows answer each other: a person's best row while all others stay as they are. */
export class RowResponse {
  readonly cells: Int16Array;
  private readonly amounts: Float64Array;
  private readonly prices: Float64Array;

  constructor(
    private readonly pricer: RowPricer,
    private readonly scale: CostScale,
    cells: ArrayLike<number>,
  ) {
    this.cells = Int16Array.from(cells);
    this.amounts = counterAmounts(this.plan, cells);
    this.prices = new Float64Array(this.plan.slots * this.plan.values);
  }

  /** Gives the person the best row within a stretch; false when none keeps the rules. */
  answer(person: number, from = 0, to = this.plan.slots): boolean {
    this.count(person, from, to, -1);
    this.marginalCosts(person, from, to);
    const best = this.pricer.best(person, this.cells, this.prices, from, to, TRIES);
    const better = best !== null && best.cost < Infinity;
    if (better) this.cells.set(best.values, person * this.plan.slots + from);
    this.count(person, from, to, 1);
    return better;
  }

  private get plan(): CompiledPlan {
    return this.pricer.plan;
  }

  private count(person: number, from: number, to: number, sign: number): void {
    const { counters, slots, values } = this.plan;
    for (let s = from; s < to; s++) {
      const at = (counters.classOf[person]! * slots + s) * values + this.cells[person * slots + s]!;
      for (let i = counters.from[at]!; i < counters.from[at + 1]!; i++) this.amounts[counters.targets[i]!]! += sign * counters.amounts[i]!;
    }
  }

  private marginalCosts(person: number, from: number, to: number): void {
    const { counters, slots, values } = this.plan;
    for (let s = from; s < to; s++) {
      for (let v = 0; v < values; v++) {
        const at = (counters.classOf[person]! * slots + s) * values + v;
        let price = 0;
        for (let i = counters.from[at]!; i < counters.from[at + 1]!; i++) {
          const c = counters.targets[i]!;
          price += this.costAt(c, this.amounts[c]! + counters.amounts[i]!) - this.costAt(c, this.amounts[c]!);
        }
        this.prices[s * values + v] = price;
      }
    }
  }

  private costAt(counter: number, amount: number): number {
    let cost = 0;
    for (const { min, max, kind, underCost, overCost, unit } of this.plan.counters.limits[counter]!) {
      const units = amount < min ? Math.ceil((min - amount) / unit) : amount > max ? Math.ceil((amount - max) / unit) : 0;
      const each = kind === 0 ? this.scale.ruleCost : (amount < min ? underCost : overCost) * (kind === 1 ? this.scale.unmetCost : 1);
      cost += units * each;
    }
    return cost;
  }
}
