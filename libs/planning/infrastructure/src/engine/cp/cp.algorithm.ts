import { PlanRows, ProblemIndex, type PlanRowsOptions } from '@housestaff/planning/domain';
import type { AlgorithmContext, PlanAlgorithm } from '../algorithm';
import type { Budget } from '../budget';
import { firstPlan } from '../first-plan';
import { conflictOf } from './conflict';
import { cpModel } from './cp-model';
import { solveCp, type CpOutcome } from './solve-cp';

/** Of the whole budget: what plans that meet all demand may take, and what naming a conflict may take. */
const ALL_MET = 0.6;
const NAMING = 0.25;

/** Constraint programming: all demand met, or else as little unmet as there can be; then as few points; and what can't hold together. */
export const cp: PlanAlgorithm = async (context) => {
  firstPlan(context, context.budget.part(0.1));
  context.log.enter('proving');
  const search = new CpSearch(context);
  const proven = await search.run();
  const { best } = context.log;
  if (proven && (!best || best.score.unmet > 0)) {
    const conflict = await conflictOf(context.plan.problem, { seed: context.seed, budget: search.kept, tick: () => context.log.tick() });
    if (conflict) context.log.conflicting(conflict);
  }
  return { proven };
};

class CpSearch {
  /** For naming a conflict. */
  readonly kept: Budget;
  private readonly index: ProblemIndex;
  private readonly budget: Budget;

  constructor(private readonly context: AlgorithmContext) {
    this.index = new ProblemIndex(context.plan.problem);
    this.budget = context.budget.part(1 - NAMING);
    this.kept = context.budget;
  }

  async run(): Promise<boolean> {
    const { log } = this.context;
    const met = await this.fewestPoints({ demandIsRule: true }, 0, this.budget.part(ALL_MET));
    if (met.status === 'optimal') return true;
    if (met.status === 'feasible' || log.best?.score.unmet === 0) return log.closed;
    if (met.status === 'infeasible') log.bounded({ unmet: this.index.problem.constraints.some(({ strength }) => strength === 'demand') ? 1 : 0, points: 0 });
    const least = await this.leastUnmet(this.budget.part(ALL_MET));
    if (least.status === 'infeasible') return true;
    if (!log.best || this.budget.spent()) return log.closed;
    const { unmet } = log.best.score;
    const fewest = await this.fewestPoints({}, unmet, this.budget);
    return least.status === 'optimal' && fewest.status === 'optimal';
  }

  private leastUnmet(budget: Budget): Promise<CpOutcome> {
    const rows = new PlanRows(this.index.problem, {}, this.index);
    const { unmet, certain } = rows.program;
    return this.solve(rows, unmet, budget, (bound) => this.context.log.bounded({ unmet: bound + certain.unmet, points: 0 }));
  }

  private fewestPoints(options: PlanRowsOptions, unmet: number, budget: Budget): Promise<CpOutcome> {
    const { log } = this.context;
    const rows = new PlanRows(this.index.problem, options, this.index);
    if (!options.demandIsRule) rows.program.limitUnmet(unmet);
    const { points, certain } = rows.program;
    return this.solve(rows, points, budget, (bound) => {
      if (unmet === 0 || (log.provenBound?.unmet ?? 0) >= unmet) log.bounded({ unmet, points: bound + certain.points });
      else log.tick();
    });
  }

  private async solve(rows: PlanRows, cost: readonly number[], budget: Budget, onBound: (bound: number) => void): Promise<CpOutcome> {
    const { log, seed } = this.context;
    const { best } = log;
    const model = cpModel(rows.program, { cost, ...(best && { hint: rows.write(best.cells) }) });
    const outcome = await solveCp(model, { seed, budget, onBound, onSolution: (values) => void log.found(rows.read(values)) });
    if (outcome.values) log.found(rows.read(outcome.values));
    return outcome;
  }
}
