import type { PlanIncumbent } from '@housestaff/planning/application';
import { cellsApart, planApart, type CompiledPlan } from '@housestaff/planning/domain';
import type { Budget } from './budget';
import type { PlanLog } from './plan-log';

/** How much worse in points a plan of near-equal value may be. */
const NEAR = 0.03;
const MOVES_AN_ITERATION = 10_000;

export interface AlternativesContext {
  readonly plan: CompiledPlan;
  readonly log: PlanLog;
  readonly budget: Budget;
  readonly seed: number;
}

/** Plans of nearly the best one's value that differ from it, and from each other, in as many cells as time allows to find. Fewer where there are none. */
export function alternatives({ plan, log, budget, seed }: AlternativesContext, count: number): PlanIncumbent[] {
  const { best } = log;
  if (!best) return [];
  log.enter('spreading');
  const tolerance = Math.max(Math.ceil(NEAR * best.score.points), leastWeight(plan));
  const limit = { most: best.score.points + tolerance, step: Math.max(1, Math.round(tolerance / 10)) };
  const plans = [best.cells];
  const found: PlanIncumbent[] = [];
  for (let n = 0; n < count; n += 1) {
    const part = budget.part(1 / (count - n));
    const cells = planApart(plan, plans, limit, { seed: seed + n, ...movesOf(part), stop: () => isOver(log, part) });
    const apart = Math.min(...plans.map((other) => cellsApart(cells, other)));
    const incumbent = apart > 0 ? log.incumbent(cells, { label: `${cellsApart(cells, best.cells)} of ${cells.length} cells differ` }) : null;
    if (!incumbent || incumbent.score.unmet > best.score.unmet || incumbent.score.points > limit.most) continue;
    found.push(incumbent);
    plans.push(cells);
    log.found(cells, incumbent.score);
  }
  return found;
}

function isOver(log: PlanLog, budget: Budget): boolean {
  log.tick();
  return budget.iterations === null && budget.spent();
}

function movesOf(budget: Budget): { iterations?: number } {
  const left = budget.iterationsLeft();
  if (left === null) return {};
  budget.use(left);
  return { iterations: left * MOVES_AN_ITERATION };
}

/** Points that no plan can be nearer than. */
function leastWeight({ problem }: CompiledPlan): number {
  const weights = problem.constraints.flatMap(({ strength }) => (typeof strength === 'object' && strength.weight > 0 ? [strength.weight] : []));
  return weights.length > 0 ? Math.min(...weights) : 0;
}
