import type { PlanningConstraint, Rest, Succession } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import type { Score } from '../model/score';
import { ProblemIndex } from './allowed';
import { CellColumns, type Part } from './cell-columns';
import { Draft } from './draft';
import { impliedRows } from './implied-rows';
import { cellRows } from './kinds/cell.rows';
import { coverageRows } from './kinds/coverage.rows';
import { fairRows } from './kinds/fair.rows';
import { freeRows } from './kinds/free.rows';
import { groupsRows } from './kinds/groups.rows';
import { orderRows } from './kinds/order.rows';
import { pairRows } from './kinds/pair.rows';
import { ratioRows } from './kinds/ratio.rows';
import { runRows } from './kinds/run.rows';
import { togetherRows } from './kinds/together.rows';
import { totalRows } from './kinds/total.rows';
import { windowRows } from './kinds/window.rows';
import { Program } from './program';

export interface PlanRowsOptions {
  /** Only a part may change. Costs of people who are wholly outside of it are left out. */
  readonly part?: Part;
  /** Only plans that meet all demand. */
  readonly demandIsRule?: boolean;
  /** Each constraint in rows of its own: weaker, but one sees which of them can't hold together. */
  readonly apart?: boolean;
}

/** Any planning problem as a mixed-integer program. A solution is read as cells (person × slot, see `CompiledPlan`), and a plan written as a start. */
export class PlanRows {
  readonly program = new Program();
  private readonly cells: CellColumns;

  constructor(problem: PlanningProblem, options: PlanRowsOptions = {}, index: ProblemIndex = new ProblemIndex(problem)) {
    const { demandIsRule = false, apart = false } = options;
    const strengths = demandIsRule ? (['rule', 'demand'] as const) : (['rule'] as const);
    const allowed = apart ? index.allowed() : index.allowed(...strengths);
    this.cells = new CellColumns(this.program, problem.people.length, problem.slots.length, index.values, allowed, options.part ?? null);
    const draft = new Draft(index, this.program, this.cells, demandIsRule, apart);
    const pairs: (Rest | Succession)[] = [];
    for (const constraint of problem.constraints) {
      this.program.owner = constraint.id;
      if (constraint.kind !== 'rest' && constraint.kind !== 'succession') rowsOf(constraint, draft);
      else if (apart) pairRows([constraint], draft);
      else pairs.push(constraint);
    }
    this.program.owner = null;
    pairRows(pairs, draft);
    if (!apart) this.program.leaveOut(impliedRows(this.program));
  }

  read(solution: ArrayLike<number>): Int16Array {
    return this.cells.read(solution);
  }

  /** The columns of a cell (person × slot), by value; -1 where there is none: for nothing, for what it can't hold, and where it has one choice. */
  columnsOf(cell: number): Int32Array {
    return this.cells.columnsOf(cell);
  }

  /** All columns' values in a plan. */
  write(cells: ArrayLike<number>): Float64Array {
    return this.program.complete(this.cells.write(cells, this.program.upper.length));
  }

  /** What the program says a solution costs. Without broken rules: those it has no columns for. */
  costOf(solution: ArrayLike<number>): Pick<Score, 'unmet' | 'points'> {
    const { certain, unmet, points } = this.program;
    const sum = (costs: readonly number[], constant: number): number => Math.round(costs.reduce((total, cost, column) => total + cost * solution[column]!, constant));
    return { unmet: sum(unmet, certain.unmet), points: sum(points, certain.points) };
  }
}

function rowsOf(constraint: Exclude<PlanningConstraint, Rest | Succession>, draft: Draft): void {
  switch (constraint.kind) {
    case 'coverage': return coverageRows(constraint, draft);
    case 'ratio': return ratioRows(constraint, draft);
    case 'total': return totalRows(constraint, draft);
    case 'run': return runRows(constraint, draft);
    case 'window': return windowRows(constraint, draft);
    case 'groups': return groupsRows(constraint, draft);
    case 'free': return freeRows(constraint, draft);
    case 'fair': return fairRows(constraint, draft);
    case 'together': return togetherRows(constraint, draft);
    case 'order': return orderRows(constraint, draft);
    case 'request':
    case 'change': return cellRows(constraint, draft);
  }
}
