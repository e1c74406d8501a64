import { PlanRows, type Part, type ProblemIndex } from '@housestaff/planning/domain';
import type { Highs } from 'highs';
import type { AlgorithmContext } from '../algorithm';
import type { Budget } from '../budget';
import { Relaxation, type Relaxed } from '../mip/relaxation';
import { solveProgram } from '../mip/solve-program';

/** A cell whose likeliest choice has this much of it is settled. */
const SETTLED = 0.999;
/** Of the cells that are still open, how many are settled in one step at least. */
const STEP = 0.12;
/** Choices, cells × activities, that may be left open for the solver. */
const LEFT_OPEN = 2200;
/** What solving these may take: a plan is found early or not at all. */
const REST_SECONDS = 6;
const REST_NODES = 500;

interface Settling {
  /** By person × slot: the value that it is held at, -1 while it is open. */
  readonly cells: Int16Array;
  open: number[];
}

/**
 * From the relaxed program to a plan: cells that it is sure of are held fast, then those that it is nearly sure of, and it is
 * solved again; when few are left, those are solved exactly. Meets all demand or finds nothing. Good plans of large problems
 * with many wishes, where plans are made from many people's cells at once. With a part, of that alone.
 */
export class PlanDive {
  private readonly settling: Settling;
  private readonly rows: PlanRows;

  constructor(
    private readonly highs: Highs,
    private readonly context: AlgorithmContext,
    private readonly index: ProblemIndex,
    private readonly part?: Part,
  ) {
    const { plan } = context;
    const cells = Int16Array.from({ length: plan.people * plan.slots }, (_, cell) => (!part || part.free[cell] ? -1 : part.cells[cell]!));
    this.settling = { cells, open: [...cells.keys()].filter((cell) => cells[cell] === -1) };
    this.rows = new PlanRows(plan.problem, { demandIsRule: true, ...(part && { part }) }, index);
  }

  run(budget: Budget): Int16Array | null {
    const { log } = this.context;
    const { points, certain } = this.rows.program;
    const relaxation = new Relaxation(this.highs, this.rows, Float64Array.from(points));
    try {
      const first = relaxation.solve(budget.secondsLeft());
      if (!first) return null;
      if (!this.part) log.bounded({ unmet: 0, points: first.bound + certain.points });
      this.settleAll(relaxation, first, budget);
    } finally {
      relaxation.dispose();
    }
    return budget.spent() ? null : this.solveRest(budget);
  }

  private settleAll(relaxation: Relaxation, first: Relaxed, budget: Budget): void {
    const most = LEFT_OPEN / (this.context.plan.values - 1);
    for (let relaxed: Relaxed | null = first; relaxed && !budget.spent(); relaxed = relaxation.solve(budget.secondsLeft())) {
      this.context.log.tick();
      this.settle(relaxation, relaxed.values);
      if (this.settling.open.length <= most) return;
    }
  }

  private settle(relaxation: Relaxation, values: Float64Array): void {
    const { cells, open } = this.settling;
    const likely = open.map((cell) => this.likeliest(cell, values)).sort((a, b) => b.share - a.share);
    const step = likely.filter(({ share }, n) => share >= SETTLED || n < STEP * open.length);
    const fixed = new Map<number, 0 | 1>();
    for (const { cell, value } of step) {
      cells[cell] = value;
      this.rows.columnsOf(cell).forEach((column, v) => column >= 0 && fixed.set(column, v === value ? 1 : 0));
    }
    relaxation.fix(fixed);
    this.settling.open = likely.slice(step.length).map(({ cell }) => cell);
  }

  private likeliest(cell: number, values: Float64Array): { cell: number; value: number; share: number } {
    const columns = this.rows.columnsOf(cell);
    let nothing = 1;
    let top = 0;
    let value = 0;
    columns.forEach((column, v) => {
      if (column < 0) return;
      nothing -= values[column]!;
      if (values[column]! > top) [top, value] = [values[column]!, v];
    });
    return nothing > top ? { cell, value: 0, share: nothing } : { cell, value, share: top };
  }

  private solveRest(budget: Budget): Int16Array | null {
    const { context } = this;
    const { cells } = this.settling;
    const part: Part = { cells, free: cells.map((value) => (value < 0 ? 1 : 0)) };
    const rows = new PlanRows(context.plan.problem, { part, demandIsRule: true }, this.index);
    const { values } = solveProgram(this.highs, { program: rows.program, cost: Float64Array.from(rows.program.points), seed: context.seed, seconds: Math.min(REST_SECONDS, budget.secondsLeft()), ...(budget.iterations !== null && { nodes: REST_NODES }), onBound: () => context.log.tick() });
    return values ? rows.read(values) : null;
  }
}
