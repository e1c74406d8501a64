import { MasterFrame, mostPoints, PlanState, RowPricer, RowResponse, seededRandom, type CostScale } from '@housestaff/planning/domain';
import loadHighs, { type Highs } from 'highs';
import type { AlgorithmContext, PlanAlgorithm } from '../algorithm';
import { searchBox } from '../columns/box-search';
import { ColumnLns } from '../columns/column-lns';
import { ColumnState } from '../columns/column-state';
import { dive } from '../columns/dive';
import { Generation } from '../columns/generation';
import { MasterProgram } from '../columns/master-program';
import { firstPlan } from '../first-plan';

/** States times digits of a person's programme, for each slot. */
const WIDTH = 60_000;
const DEAREST_UNMET = 1e6;

/** Annealing for a first plan; then whole rows: a bound, a dive, and parts of the plan again and again. */
export const hybrid: PlanAlgorithm = async (context) => {
  const { plan, log, budget } = context;
  const first = firstPlan(context, budget, { anneal: budget.part(0.1) });
  if (log.closed || budget.spent()) return { proven: log.closed };
  log.enter('bounding');
  const highs = await loadHighs();
  const scale = scaleOf(context);
  const pricer = new RowPricer(plan, { unmetCost: scale.unmetCost, width: WIDTH });
  const start = first ?? answerAll(pricer, scale, new PlanState(plan).cells, () => budget.spent());
  const judge = new PlanState(plan);
  const state = new ColumnState(highs, plan, pricer, scale, start, (cells) => {
    judge.load(cells);
    log.found(cells, judge.score);
  });
  return { proven: search(context, highs, state) };
};

function scaleOf({ plan }: AlgorithmContext): CostScale {
  const unmetCost = Math.min(DEAREST_UNMET, mostPoints(plan));
  return { unmetCost, ruleCost: 100 * unmetCost };
}

/** Everybody's best row in turn. */
function answerAll(pricer: RowPricer, scale: CostScale, cells: Int16Array, stop: () => boolean): Int16Array {
  const response = new RowResponse(pricer, scale, cells);
  for (let p = 0; p < pricer.plan.people && !stop(); p++) response.answer(p);
  return response.cells;
}

function search(context: AlgorithmContext, highs: Highs, state: ColumnState): boolean {
  const { budget, log, seed } = context;
  const random = seededRandom(seed);
  const stop = (): boolean => {
    log.tick();
    return budget.spent();
  };
  bound(context, highs, state, stop);
  const lns = new ColumnLns(state, random, budget.iterations === null ? () => budget.secondsLeft() * -1 : null);
  const left = (): number => budget.iterationsLeft() ?? budget.secondsLeft();
  const all = left();
  let proofs = 0;
  while (!stop() && !state.closed) {
    if (isProofDue(state, left() / all, proofs)) {
      proofs++;
      if (prove(context, state, stop)) return true;
    }
    lns.step({ rounds: 20, smoothing: 0.5, stop, secondsLeft: () => budget.secondsLeft(), limits: () => ({ seconds: Math.min(2, budget.secondsLeft()), nodes: budget.iterations === null ? 1e6 : 200 }), known: 60, most: 200 });
    budget.use(10);
  }
  return state.closed;
}

const PROOFS_AT = [0.75, 0.4];
const NEAR = 0.02;

/** With so much of the budget left, where the bound is near. */
function isProofDue(state: ColumnState, left: number, proofs: number): boolean {
  const at = PROOFS_AT[proofs];
  return at !== undefined && state.cost - state.bound < Math.max(2, NEAR * Math.abs(state.cost)) && left < at;
}

/** All rows that a better plan could have, and the choice among them: where that comes to an end, the best plan is proved. */
function prove({ budget, log }: AlgorithmContext, state: ColumnState, stop: () => boolean): boolean {
  log.enter('proving');
  const share = 0.3 * budget.secondsLeft();
  const outcome = searchBox(state, state.everything, { rounds: 40, smoothing: 0.5, stop, secondsLeft: () => budget.secondsLeft(), limits: () => ({ seconds: share, nodes: budget.iterations === null ? 1e6 : 2000 }), known: 1000, most: 4000 });
  if (outcome === 'none' || outcome === 'best') state.bound = state.cost;
  else log.enter('improving');
  return state.closed;
}

function bound({ budget, log, seed }: AlgorithmContext, highs: Highs, state: ColumnState, stop: () => boolean): void {
  const { plan, pricer } = state;
  const part = budget.part(0.4);
  const frame = new MasterFrame(plan, state.everything, state.best, state.scale);
  const program = new MasterProgram(highs, frame);
  try {
    const generation = new Generation(pricer, program, state.best, (column) => void state.pool.keep(column));
    const rows = state.everything.people.map((person) => ({ person, row: state.best.slice(person * plan.slots, (person + 1) * plan.slots) }));
    generation.add(rows.map(({ person, row }) => ({ person, values: row, cost: pricer.cost(person, row) })).filter(({ cost }) => cost < Infinity));
    const generated = generation.run({
      rounds: 1000,
      people: state.everything.people,
      below: state.cost - 0.999,
      smoothing: 0.6,
      stop: () => stop() || part.spent(),
      secondsLeft: () => part.secondsLeft(),
      onRound: (lower) => {
        budget.use(10);
        state.bound = lower;
        if (lower > 0) log.bounded(state.planBound());
      },
    });
    if (generated?.center) state.duals = frame.counterDuals(generated.center);
    if (!generated || state.closed) return;
    dive(state, program, generation, { chance: 0, random: seededRandom(seed), stop, secondsLeft: () => budget.secondsLeft() });
  } finally {
    program.dispose();
  }
}
