import { MasterFrame, ProblemIndex, seededRandom, type CompiledPlan } from '@housestaff/planning/domain';
import type { AlgorithmContext } from '../algorithm';
import type { Budget } from '../budget';
import { searchBox, type BoxOptions } from '../columns/box-search';
import { ColumnLns } from '../columns/column-lns';
import type { ColumnState } from '../columns/column-state';
import { dive } from '../columns/dive';
import { Generation } from '../columns/generation';
import { MasterProgram } from '../columns/master-program';
import { WholeProgram } from '../mip/prove';

/** What a round of column generation, and a part, count under a budget in iterations. */
const ITERATIONS = 10;
/** Parts between two meetings of threads under a budget in iterations. */
const MEETING = 10;
/** Of the time, what the bound over all rows may take; the second thread is only after its duals. */
const BOUND_SHARES = [0.4, 0.2];
/** Cells beyond which whole rows are too long for a bound. */
const MOST_CELLS = 6000;
/** Shares of the budget left at which a proof is tried, where the gap is no more than this part of the cost. */
const PROOFS_AT = [0.75, 0.4];
const NEAR = 0.02;
const SOON = 0.9;
const SMOOTHING = 0.6;
/** Cells × activities, and the share of what is left of the budget. */
const WHOLE = 2000;
const WHOLE_SHARE = 0.5;
const USUAL_ROUNDS = 40;
const USUAL_SHARE = 0.5;
/** Where the bound is not so near to the program's own, its duals lead nowhere yet. */
const NEAR_GAP = 0.1;
const DIVE_SHARE = 0.25;

/** Bound, dive and parts, with the best plan so far at hand. */
export class HybridSearch {
  private readonly random;
  private readonly side: 0 | 1;
  private readonly all: number;
  private proofs = 0;
  private rounds = 0;

  constructor(
    private readonly context: AlgorithmContext,
    private readonly state: ColumnState,
  ) {
    this.side = context.exchange?.side ?? 0;
    this.random = seededRandom(context.seed + 7919 * this.side);
    this.all = this.left();
  }

  /** True with a proof. */
  run(): boolean {
    const { budget, log, exchange, plan } = this.context;
    if (plan.people * plan.slots <= MOST_CELLS) this.bound();
    log.enter('improving');
    const lns = new ColumnLns(this.state, this.random, budget.iterations === null ? () => performance.now() / 1000 : null);
    for (let n = 0; !this.stop() && !this.state.closed; n++) {
      this.hear(budget.iterations === null ? (exchange?.take() ?? null) : n % MEETING === 0 ? (exchange?.meet() ?? null) : null);
      if (this.isProofDue() && this.prove()) break;
      lns.step(this.boxOptions());
      budget.use(ITERATIONS);
    }
    return this.state.closed;
  }

  private readonly stop = (): boolean => {
    this.context.log.tick();
    return this.context.budget.spent();
  };

  private readonly secondsLeft = (): number => this.context.budget.secondsLeft();

  private left(): number {
    return this.context.budget.iterationsLeft() ?? this.secondsLeft();
  }

  private hear(cells: Int16Array | null): void {
    if (cells) this.state.offer(cells);
  }

  private boxOptions(): BoxOptions {
    const nodes = this.context.budget.iterations === null ? 1e6 : 200;
    return { rounds: 20, smoothing: SMOOTHING, stop: this.stop, secondsLeft: this.secondsLeft, limits: () => ({ seconds: Math.min(2, this.secondsLeft()), nodes }), known: 60, most: 200 };
  }

  private isProofDue(): boolean {
    const at = PROOFS_AT[this.proofs];
    const gap = this.state.cost - this.state.bound;
    return this.side === 0 && at !== undefined && (gap < Math.max(2, NEAR * Math.abs(this.state.cost)) || isSmall(this.state.plan)) && this.left() / this.all < (isSmall(this.state.plan) ? Math.max(at, SOON) : at);
  }

  /** All rows that a better plan could have, and the choice among them: where that comes to an end, the best plan is proved. */
  private prove(): boolean {
    const { budget, log } = this.context;
    this.proofs++;
    log.enter('proving');
    const share = 0.3 * this.secondsLeft();
    const outcome = searchBox(this.state, this.state.everything, { ...this.boxOptions(), rounds: 40, limits: () => ({ seconds: share, nodes: budget.iterations === null ? 1e6 : 2000 }), known: 1000, most: 4000 });
    if (outcome === 'none' || outcome === 'best') this.state.bound = this.state.cost;
    if (this.state.closed) log.bounded(this.state.planBound());
    else if (this.proveWhole()) this.state.bound = this.state.cost;
    else log.enter('improving');
    return this.state.closed;
  }

  /** Small ones as a program of cells: its cuts close gaps that rows leave. */
  private proveWhole(): boolean {
    const { context, state } = this;
    if (!isSmall(state.plan)) return false;
    const proven = new WholeProgram(state.highs, context, new ProblemIndex(state.plan.problem)).prove(context.budget.part(WHOLE_SHARE)) || context.log.closed;
    if (context.log.best) state.offer(context.log.best.cells);
    return proven;
  }

  /** Column generation over everybody's whole row: a bound, duals for the parts, and the columns to dive into. */
  private bound(): void {
    const { budget, log } = this.context;
    const { state } = this;
    log.enter('bounding');
    const part = budget.part(BOUND_SHARES[this.side]!);
    const program = new MasterProgram(state.highs, new MasterFrame(state.plan, state.everything, state.best, state.scale));
    try {
      const generation = new Generation(state.pricer, program, state.best, (column) => void state.pool.keep(column));
      generation.add(state.rows(state.everything).filter(({ cost }) => cost < Infinity));
      const generated = generation.run({ ...this.generationOptions(part), onRound: (bound) => this.raise(bound) });
      if (!generated || state.closed || generated.solution.objective - generated.bound > NEAR_GAP * Math.abs(generated.bound)) return;
      if (generated.center) state.duals = program.frame.counterDuals(generated.center);
      if (this.side === 1) return;
      log.enter('improving');
      const diving = budget.part(DIVE_SHARE);
      dive(state, program, generation, { chance: 0, random: this.random, stop: () => this.stop() || diving.spent(), secondsLeft: () => diving.secondsLeft() });
    } finally {
      program.dispose();
    }
  }

  private generationOptions(part: Budget): Parameters<Generation['run']>[0] {
    const { state } = this;
    const before = this.secondsLeft();
    // Seconds a round times the rounds that it usually takes.
    const tooSlow = (): boolean => this.rounds >= 3 && ((before - this.secondsLeft()) / this.rounds) * USUAL_ROUNDS > USUAL_SHARE * before;
    return { rounds: 1000, people: state.everything.people, below: state.cost - 0.999, smoothing: SMOOTHING, stop: () => this.stop() || part.spent() || tooSlow(), secondsLeft: () => part.secondsLeft() };
  }

  private raise(bound: number): void {
    this.context.budget.use(ITERATIONS);
    this.rounds++;
    if (bound <= this.state.bound) return;
    this.state.bound = bound;
    if (bound > 0) this.context.log.bounded(this.state.planBound());
  }
}

function isSmall({ people, slots, values }: CompiledPlan): boolean {
  return people * slots * (values - 1) <= WHOLE;
}
