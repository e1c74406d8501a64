import { checkPlan, isBetterScore, PlanRows, seededRandom, toPlanSolution, type PlanCheck, type ProblemIndex, type Random } from '@housestaff/planning/domain';
import type { Highs } from 'highs';
import type { AlgorithmContext } from '../algorithm';
import type { Budget } from '../budget';
import { solveProgram } from '../mip/solve-program';
import { PlanParts, type PartKind } from './plan-parts';

/** Longest solve of one part; parts that end in a third of theirs grow, parts that don't end shrink. */
const SLICE_SECONDS = 2;
/** Of the time that is left for parts, what one may take: a short run must try several. */
const SLICE_SHARE = 0.3;
/** Under a budget in iterations, the nodes that one part may take. */
const SLICE_NODES = 200;
/** Parts in a row without a gain, after which the rest of the time is better spent elsewhere. */
const PATIENCE = 40;

interface Standing {
  readonly cells: Int16Array;
  readonly check: PlanCheck;
}

/** Improves a plan by solving parts of it exactly with the rest held as it is. One part is one iteration. */
export class PartSearch {
  private readonly random: Random;
  private readonly parts: PlanParts;
  private readonly sizes: Record<PartKind, number>;

  constructor(
    private readonly highs: Highs,
    private readonly context: AlgorithmContext,
    private readonly index: ProblemIndex,
  ) {
    this.random = seededRandom(context.seed);
    this.parts = new PlanParts(context.plan, this.random);
    this.sizes = { people: Math.min(5, context.plan.people), slots: Math.min(5, context.plan.slots) };
  }

  /** From a plan that breaks no rule, until the budget is spent or nothing more is gained; what is better goes to the log. */
  run(first: ArrayLike<number>, budget: Budget, patience = PATIENCE): Int16Array {
    const { log, exchange } = this.context;
    let best = this.judged(Int16Array.from(first));
    for (let idle = 0; idle < patience && !budget.spent() && !log.closed && isImprovable(best); idle++) {
      const other = budget.iterations === null ? exchange?.take() : null;
      if (other) best = this.better(best, this.judged(other));
      const next = this.improve(best, budget);
      if (isBetterScore(next.check.score, best.check.score)) {
        idle = -1;
        log.found(next.cells, next.check.score);
        exchange?.offer(next.cells, next.check.score);
      }
      best = this.better(best, next);
    }
    return best.cells;
  }

  /** One as good is taken too: it leads out of corners. */
  private better(best: Standing, next: Standing): Standing {
    return isBetterScore(best.check.score, next.check.score) ? best : next;
  }

  private improve(best: Standing, budget: Budget): Standing {
    const kind: PartKind = this.random() < 0.7 ? 'people' : 'slots';
    const free = this.parts.choose(kind, this.sizes[kind], best.check);
    const { unmet, points } = best.check.score;
    const rows = new PlanRows(this.context.plan.problem, { part: { cells: best.cells, free }, demandIsRule: unmet === 0 }, this.index);
    const weight = unmet === 0 ? 0 : 2 * points + 1000;
    const cost = Float64Array.from(rows.program.points, (each, column) => each + weight * rows.program.unmet[column]!);
    const left = budget.secondsLeft();
    const seconds = Math.min(SLICE_SECONDS, Math.max(0.7, SLICE_SHARE * left), left);
    const started = performance.now();
    const { values, status } = solveProgram(this.highs, { program: rows.program, cost, seed: this.context.seed, seconds, ...(budget.iterations !== null && { nodes: SLICE_NODES }), start: rows.write(best.cells), onBound: () => this.context.log.tick() });
    budget.use(1);
    this.resize(kind, budget.iterations === null ? (performance.now() - started) / 1000 / seconds : status === 'optimal' ? 0 : 1);
    return values ? this.judged(rows.read(values)) : best;
  }

  private resize(kind: PartKind, share: number): void {
    const most = kind === 'people' ? this.context.plan.people : this.context.plan.slots;
    if (share < 0.33) this.sizes[kind] = Math.min(most, this.sizes[kind] + 1);
    else if (share > 0.9) this.sizes[kind] = Math.max(Math.min(2, most), this.sizes[kind] - 1);
  }

  private judged(cells: Int16Array): Standing {
    return { cells, check: checkPlan(this.context.plan.problem, toPlanSolution(this.context.plan.problem, cells)) };
  }
}

function isImprovable({ check: { score } }: Standing): boolean {
  return score.broken + score.unmet + score.points > 0;
}
