import { greedyPlan, objectivesOf, TradeOff } from '@housestaff/planning/domain';
import loadHighs from 'highs';
import type { AlgorithmContext, PlanAlgorithm } from '../algorithm';
import { firstPlan } from '../first-plan';
import { AnnealSweep } from './anneal-sweep';
import { Evolution } from './evolve';
import { ExactSweep } from './exact-sweep';
import { FrontLog } from './front-log';

/** Cells × activities up to which plans of the front are proved one by one. */
const SMALL = 4000;
/** Of the time: for a first plan, and for sweeping before the population takes over. */
const FIRST = 0.15;
const SWEEP = 0.65;

/** Plans of which none is better than another in every objective, for a person to pick from. */
export const pareto: PlanAlgorithm = async (context) => {
  const { plan, log, budget, objectives } = context;
  const front = new FrontLog(new TradeOff(plan.problem, objectives ?? objectivesOf(plan.problem)), log);
  const isSmall = plan.people * plan.slots * (plan.values - 1) <= SMALL;
  if (isSmall) {
    front.add(greedyPlan(plan, context.seed, () => budget.spent()));
    log.enter('proving');
    const extent = new ExactSweep(await loadHighs(), context, front, budget.part(SWEEP)).run();
    if (extent !== 'part') return { proven: extent === 'infeasible' };
  }
  improve(context, front);
  return { proven: false };
};

function improve(context: AlgorithmContext, front: FrontLog): void {
  const { log, budget } = context;
  if (front.plans.length === 0) {
    const part = budget.part(FIRST);
    const first = firstPlan(context, part, { anneal: part }) ?? firstPlan(context, budget);
    if (!first) return;
    front.add(first);
  }
  log.enter('improving');
  new AnnealSweep(context, front).run(budget.part(SWEEP));
  log.enter('spreading');
  new Evolution(context, front).run(budget);
}
