import type { PlanBound } from '@housestaff/planning/application';
import { mostPoints, planCost, type CompiledPlan, type CostScale, type PlanBox, type PlanColumn, type RowPricer } from '@housestaff/planning/domain';
import type { Highs } from 'highs';
import { ColumnPool } from './column-pool';

/** What the parts of a column search share: the best plan so far, and the columns seen. */
export class ColumnState {
  readonly pool: ColumnPool;
  best: Int16Array;
  /** Infinity while no plan keeps every row's rules. */
  cost: number;
  bound = -Infinity;
  /** Duals of the counters that gave the bound. */
  duals: Float64Array | null = null;
  private readonly mostPoints: number;

  constructor(
    readonly highs: Highs,
    readonly plan: CompiledPlan,
    readonly pricer: RowPricer,
    readonly scale: CostScale,
    start: Int16Array,
    private readonly onBetter: (cells: Int16Array, cost: number) => void,
  ) {
    this.pool = new ColumnPool(plan.people);
    this.mostPoints = mostPoints(plan);
    this.best = start.slice();
    this.cost = planCost(plan, scale, start);
  }

  get everything(): PlanBox {
    return { people: Array.from({ length: this.plan.people }, (_, p) => p), from: 0, to: this.plan.slots };
  }

  /** Whether the bound says that nothing is better. Costs are whole numbers. */
  get closed(): boolean {
    return this.cost <= Math.ceil(this.bound - 1e-4);
  }

  /** What the bound says of unmet demand and of points. Where demand is dearer than all points together, of both. */
  planBound(): PlanBound {
    const { unmetCost } = this.scale;
    const unmet = unmetCost >= this.mostPoints ? Math.max(0, Math.floor((this.bound + 1e-6) / unmetCost)) : 0;
    return { unmet, points: this.bound - unmet * unmetCost };
  }

  /** Takes a plan that is cheaper than the best. */
  offer(cells: Int16Array): boolean {
    const cost = planCost(this.plan, this.scale, cells);
    if (!(cost < this.cost - 1e-6)) return false;
    this.best = cells.slice();
    this.cost = cost;
    this.onBetter(this.best, cost);
    return true;
  }

  /** The best plan with other rows in a box. */
  with(box: PlanBox, columns: readonly PlanColumn[]): Int16Array {
    const cells = this.best.slice();
    for (const { person, values } of columns) cells.set(values, person * this.plan.slots + box.from);
    return cells;
  }

  /** The best plan's rows as columns of a box; their cost is Infinity where they break a rule. */
  rows(box: PlanBox): PlanColumn[] {
    const { slots } = this.plan;
    return box.people.map((person) => {
      const row = this.best.subarray(person * slots, (person + 1) * slots);
      return { person, values: row.slice(box.from, box.to), cost: this.pricer.cost(person, row) };
    });
  }

  isWhole(box: PlanBox): boolean {
    return box.from === 0 && box.to === this.plan.slots;
  }
}
