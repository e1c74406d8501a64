import { annealPlan, PlanState, RowResponse, type CostScale, type RowPricer } from '@housestaff/planning/domain';
import type { AlgorithmContext } from '../algorithm';
import type { Budget } from '../budget';

/** Rounds in which everybody answers the others. */
const ROUNDS = 2;
/** Under a budget in iterations: moves of annealing that one of them stands for. */
const MOVES_AN_ITERATION = 10_000;
/** Stretches, in slots, in which a row that breaks a rule is tried to be mended, the shortest first. */
const MENDING = [28, 56, 112];

/** A first plan from whole rows: each person's best, in turn, for what the others leave; then annealed; rows that break a rule then are mended. */
export class RowStart {
  private readonly state: PlanState;

  constructor(
    private readonly context: AlgorithmContext,
    private readonly pricer: RowPricer,
    private readonly scale: CostScale,
  ) {
    this.state = new PlanState(context.plan, context.log.best?.cells);
  }

  run(rows: Budget, annealing: Budget): Int16Array {
    const { plan } = this.context;
    const response = new RowResponse(this.pricer, this.scale, this.state.cells);
    for (let round = 0; round < ROUNDS; round++) {
      for (let p = 0; p < plan.people && !rows.spent(); p++) response.answer(p);
    }
    rows.use(ROUNDS);
    this.take(response.cells);
    this.anneal(annealing);
    if (this.state.broken > 0) this.mend();
    return this.state.cells.slice();
  }

  private anneal(budget: Budget): void {
    const { log, seed } = this.context;
    const iterations = budget.iterationsLeft();
    log.enter('improving');
    annealPlan(this.state, {
      seed,
      ...(iterations !== null && { iterations: iterations * MOVES_AN_ITERATION }),
      stop: () => {
        log.tick();
        return budget.spent();
      },
      onBetter: (cells, score) => void log.found(cells, score),
    });
    if (iterations !== null) budget.use(iterations);
  }

  private mend(): void {
    const { plan } = this.context;
    const response = new RowResponse(this.pricer, this.scale, this.state.cells);
    for (let p = 0; p < plan.people; p++) {
      const isBroken = (): boolean => this.pricer.cost(p, response.cells.subarray(p * plan.slots, (p + 1) * plan.slots)) === Infinity;
      for (const length of MENDING) {
        for (let from = 0; from < plan.slots && isBroken(); from += length / 2) response.answer(p, from, Math.min(plan.slots, from + length));
      }
      if (isBroken()) response.answer(p);
    }
    this.take(response.cells);
  }

  private take(cells: Int16Array): void {
    this.state.load(cells);
    this.context.log.found(this.state.cells, this.state.score);
  }
}
