import { mostPoints, PlanState, RowPricer, type CostScale } from '@housestaff/planning/domain';
import loadHighs from 'highs';
import type { AlgorithmContext, PlanAlgorithm } from '../algorithm';
import type { Budget } from '../budget';
import { ColumnState } from '../columns/column-state';
import { RowStart } from '../columns/row-start';
import { firstPlan } from '../first-plan';
import { mip } from '../mip/mip.algorithm';
import { HybridSearch } from './hybrid-search';
import { rowsSuit } from './rows-suit';

/** States times digits of a person's programme, for each slot. */
const WIDTH = 60_000;
/** Points at most that a unit of unmet demand stands for, lest the linear program lose its figures. */
const DEAREST_UNMET = 1e6;
/** Cells from which whole rows make the better beginning. */
const MANY_CELLS = 1200;
const ROWS_SHARE = 0.1;
const ANNEALING_SHARE = 0.2;
const ANNEALING_SECONDS = 25;
const CELLS_A_SECOND = 300;

/**
 * Annealing for a first plan; then whole rows: a bound, a dive, and parts of the plan solved again and again. With two threads,
 * one takes the bound and the proof, the other parts alone; each has the other's best. Problems whose rows say little by
 * themselves go to the race of the whole program and annealing with parts of it. An iteration is 10,000 moves of
 * annealing, or a tenth of a round or of a part.
 */
export const hybrid: PlanAlgorithm = async (context) => {
  const { plan, log, budget } = context;
  const scale = scaleOf(context);
  const pricer = new RowPricer(plan, { unmetCost: scale.unmetCost, width: WIDTH });
  if (!rowsSuit(pricer)) return mip(context);
  const isLarge = plan.people * plan.slots >= MANY_CELLS;
  if (!isLarge || context.start) firstPlan(context, budget, { anneal: annealing(context) });
  if (log.closed || budget.spent()) return { proven: log.closed };
  const highs = await loadHighs();
  const start = log.best?.cells ?? new RowStart(context, pricer, scale).run(budget.part(ROWS_SHARE), annealing(context));
  if (isLarge && !log.best) firstPlan(context, budget, { anneal: budget.part(0.5) });
  const state = new ColumnState(highs, plan, pricer, scale, log.best?.cells ?? start, judged(context));
  return { proven: new HybridSearch(context, state).run() && log.best !== null };
};

/** Longer for more cells: it gains most while a plan is far from good. */
function annealing({ plan, budget, exchange }: AlgorithmContext): Budget {
  const share = exchange?.side === 1 ? 2 * ANNEALING_SHARE : ANNEALING_SHARE;
  const seconds = Math.min(ANNEALING_SECONDS, (plan.people * plan.slots) / CELLS_A_SECOND);
  return budget.part(Math.min(share, seconds / budget.secondsLeft() || share));
}

function scaleOf({ plan }: AlgorithmContext): CostScale {
  const unmetCost = Math.min(DEAREST_UNMET, mostPoints(plan));
  return { unmetCost, ruleCost: 100 * unmetCost };
}

/** Shows plans to the log and to the other thread. */
function judged({ plan, log, exchange }: AlgorithmContext): (cells: Int16Array) => void {
  const judge = new PlanState(plan);
  return (cells) => {
    judge.load(cells);
    log.found(cells, judge.score);
    exchange?.offer(cells, judge.score);
  };
}
