import { PlanRows, type ProblemIndex } from '@housestaff/planning/domain';
import type { Highs } from 'highs';
import type { AlgorithmContext } from '../algorithm';
import type { Budget } from '../budget';
import { solveProgram, type SolveOutcome } from './solve-program';

/** Of the time for the whole, what finding the least unmet demand may take when some is open. */
const UNMET_SHARE = 0.5;

/** Solves the whole problem: as little unmet demand as there can be, then as few points. Returns whether the log's best is proved. */
export class WholeProgram {
  constructor(
    private readonly highs: Highs,
    private readonly context: AlgorithmContext,
    private readonly index: ProblemIndex,
  ) {}

  prove(budget: Budget): boolean {
    const { log } = this.context;
    if (log.best?.score.unmet === 0) return this.fewestPoints(budget, 0);
    const least = this.leastUnmet(budget.part(UNMET_SHARE));
    if (least === 'infeasible') return true;
    const { best } = log;
    if (log.closed) return true;
    if (!best || budget.spent()) return false;
    return this.fewestPoints(budget, best.score.unmet) && least === 'proven';
  }

  private leastUnmet(budget: Budget): 'proven' | 'infeasible' | 'open' {
    const { log } = this.context;
    const rows = new PlanRows(this.context.plan.problem, {}, this.index);
    const { certain, unmet } = rows.program;
    const outcome = this.solve(rows, Float64Array.from(unmet), budget, (bound) => log.bounded({ unmet: bound + certain.unmet, points: 0 }));
    if (outcome.status === 'infeasible') return 'infeasible';
    return outcome.status === 'optimal' ? 'proven' : 'open';
  }

  /** Among plans that leave no more than `unmet`. */
  private fewestPoints(budget: Budget, unmet: number): boolean {
    const { log } = this.context;
    const rows = new PlanRows(this.context.plan.problem, { demandIsRule: unmet === 0 }, this.index);
    if (unmet > 0) rows.program.limitUnmet(unmet);
    const isLeast = unmet === 0 || (log.provenBound?.unmet ?? 0) >= unmet;
    const { certain, points } = rows.program;
    const outcome = this.solve(rows, Float64Array.from(points), budget, (bound) => {
      if (isLeast) log.bounded({ unmet, points: bound + certain.points });
      else log.tick();
    });
    return outcome.status === 'optimal';
  }

  private solve(rows: PlanRows, cost: Float64Array, budget: Budget, onBound: (bound: number) => void): SolveOutcome {
    const { log, seed, exchange } = this.context;
    const { best } = log;
    const nodes = budget.iterationsLeft();
    const outcome = solveProgram(this.highs, {
      program: rows.program,
      cost,
      seed,
      seconds: budget.secondsLeft(),
      ...(nodes !== null && { nodes }),
      ...(best && { start: rows.write(best.cells) }),
      onSolution: (values) => this.found(rows.read(values)),
      onBound,
      stop: () => log.closed,
      ...(exchange && nodes === null && { better: () => this.fromOther(rows) }),
    });
    if (outcome.values) this.found(rows.read(outcome.values));
    if (nodes !== null) budget.use(nodes);
    return outcome;
  }

  private found(cells: Int16Array): void {
    const { log, exchange } = this.context;
    if (log.found(cells) && log.best) exchange?.offer(cells, log.best.score);
  }

  private fromOther(rows: PlanRows): Float64Array | null {
    const cells = this.context.exchange?.take();
    if (!cells) return null;
    this.context.log.found(cells);
    return rows.write(cells);
  }
}
