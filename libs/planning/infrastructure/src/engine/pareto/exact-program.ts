import { Linear, PlanRows, type TradeOff } from '@housestaff/planning/domain';
import type { Highs } from 'highs';
import { solveProgram, type SolveOutcome } from '../mip/solve-program';

export interface ExactOrder {
  /** By objective: the cost that is made small; several are added up. */
  readonly least: readonly number[];
  /** By objective: the most that it may cost; null for no limit. */
  readonly limits: readonly (number | null)[];
  readonly seconds: number;
  readonly nodes?: number;
  readonly seed: number;
  readonly start?: Int16Array | null;
  readonly onPlan: (cells: Int16Array) => void;
}

interface Costs {
  readonly columns: Float64Array;
  readonly certain: number;
}

/** Small problems as a mixed-integer program that knows what each objective costs. */
export class ExactProgram {
  private readonly costs: readonly Costs[];
  private leastUnmet: number | null = null;

  constructor(
    private readonly highs: Highs,
    private readonly tradeOff: TradeOff,
  ) {
    const base = this.rows();
    // Costs are linear in the weights: what the program costs more with one objective weighed twice is that objective's.
    this.costs = tradeOff.objectives.map((_, which) => {
      const twice = this.rows((n) => (n === which ? 2 : 1)).program;
      return { columns: Float64Array.from(twice.points, (cost, column) => cost - base.program.points[column]!), certain: twice.certain.points - base.program.certain.points };
    });
  }

  /** Demand that can't be met by any plan, where it is none of the objectives. `infeasible`: no plan keeps the rules. */
  meetDemand(order: Pick<ExactOrder, 'seconds' | 'nodes' | 'seed' | 'onPlan' | 'start'>): SolveOutcome['status'] {
    const rows = this.rows();
    const { status, values } = this.solve(rows, Float64Array.from(rows.program.unmet), order);
    if (status === 'optimal' && values) this.leastUnmet = rows.costOf(values).unmet;
    return status;
  }

  /** The best plan of the order; null when there is none, or time is over. */
  least(order: ExactOrder): { readonly cells: Int16Array | null; readonly status: SolveOutcome['status'] } {
    const rows = this.rows();
    const { program } = rows;
    order.limits.forEach((most, which) => {
      if (most !== null) program.row(this.linear(which, program.upper), -Infinity, most);
    });
    if (this.leastUnmet !== null) program.limitUnmet(this.leastUnmet);
    const cost = new Float64Array(program.upper.length);
    for (const which of order.least) this.costs[which]!.columns.forEach((each, column) => (cost[column]! += each));
    const { values, status } = this.solve(rows, cost, order);
    return { cells: values ? rows.read(values) : null, status };
  }

  private solve(rows: PlanRows, cost: Float64Array, { seconds, nodes, seed, start, onPlan }: Pick<ExactOrder, 'seconds' | 'nodes' | 'seed' | 'onPlan' | 'start'>): SolveOutcome {
    const outcome = solveProgram(this.highs, {
      program: rows.program,
      cost,
      seed,
      seconds,
      ...(nodes !== undefined && { nodes }),
      ...(start && { start: rows.write(start) }),
      onSolution: (values) => onPlan(rows.read(values)),
    });
    if (outcome.values) onPlan(rows.read(outcome.values));
    return outcome;
  }

  private linear(which: number, upper: readonly number[]): Linear {
    const { columns, certain } = this.costs[which]!;
    const linear = new Linear(certain);
    columns.forEach((cost, column) => cost !== 0 && linear.add(column, cost, upper[column]!));
    return linear;
  }

  private rows(factor: (which: number) => number = () => 1): PlanRows {
    return new PlanRows(this.tradeOff.weighed(factor));
  }
}
