import type { Highs } from 'highs';
import type { AlgorithmContext } from '../algorithm';
import type { Budget } from '../budget';
import { ExactProgram } from './exact-program';
import type { FrontLog } from './front-log';

/** Of what is left, what one solve may take. */
const A_SOLVE = 0.15;
/** Plans along one objective at most; where there could be more, some are passed over. */
const STEPS = 24;
/** Nodes of the search tree that an iteration stands for. */
const NODES_AN_ITERATION = 20;

/** Solves one after the other, each proved or out of time: the ends of the front, and then plan by plan along each objective. */
export class ExactSweep {
  private readonly program: ExactProgram;
  /** What the latest solve came to. */
  private last: ReturnType<FrontLog['valued']> | null = null;

  constructor(
    highs: Highs,
    private readonly context: AlgorithmContext,
    private readonly front: FrontLog,
    private readonly budget: Budget,
  ) {
    this.program = new ExactProgram(highs, front.tradeOff);
  }

  /** Whether the whole front is found: for two objectives, when nothing ran out of time. `infeasible`: no plan keeps the rules. */
  run(): 'whole' | 'part' | 'infeasible' {
    const { tradeOff } = this.front;
    if (!tradeOff.tradesDemand) {
      const status = this.program.meetDemand({ ...this.effort(), start: this.context.log.best?.cells, onPlan: (cells) => this.front.add(cells) });
      if (status !== 'optimal') return status === 'infeasible' ? 'infeasible' : 'part';
    }
    const none = tradeOff.objectives.map(() => null);
    for (let which = 0; which < tradeOff.size; which += 1) {
      const status = this.solve(which, none);
      if (status !== 'optimal') return status === 'infeasible' ? 'infeasible' : 'part';
    }
    const along = tradeOff.objectives.map((_, which) => which).slice(tradeOff.size === 2 ? 1 : 0);
    const whole = along.map((which) => this.descend(which, none));
    return tradeOff.size === 2 && whole.every(Boolean) ? 'whole' : 'part';
  }

  /** The least of the next objective, with less and less of this one, until there is no such plan. False where it stopped before, or passed some over. */
  private descend(along: number, none: readonly null[]): boolean {
    const { tradeOff } = this.front;
    const other = (along + 1) % tradeOff.size;
    const end = this.front.best(along)!.values[along]!;
    let plan = this.front.best(other);
    const step = Math.max(1, Math.ceil((plan!.values[along]! - end) / STEPS));
    while (plan && plan.values[along]! > end && !this.budget.spent()) {
      const most = Math.max(end, plan.values[along]! - step);
      const status = this.solve(other, none.map((limit, which) => (which === along ? most : limit)));
      if (status !== 'optimal') return false;
      plan = this.last;
    }
    return step === 1 && !this.budget.spent();
  }

  /** The least of one objective, and then of all others that can be had with it. */
  private solve(which: number, limits: readonly (number | null)[]): 'optimal' | 'infeasible' | 'stopped' {
    const { tradeOff } = this.front;
    const onPlan = (cells: Int16Array): void => void this.front.add(cells);
    const first = this.program.least({ ...this.effort(), least: [which], limits, onPlan });
    if (first.status !== 'optimal' || !first.cells) return first.status;
    const { values } = this.front.valued(first.cells);
    const rest = tradeOff.objectives.map((_, n) => n).filter((n) => n !== which);
    const tidy = this.program.least({ ...this.effort(), least: rest, limits: limits.map((limit, n) => (n === which ? values[n]! : limit)), start: first.cells, onPlan });
    this.last = tidy.cells ? this.front.valued(tidy.cells) : null;
    return tidy.status;
  }

  private effort(): { readonly seconds: number; readonly nodes?: number; readonly seed: number } {
    const left = this.budget.iterationsLeft();
    const { seed } = this.context;
    if (left === null) return { seconds: A_SOLVE * this.budget.secondsLeft(), seed };
    const iterations = Math.max(1, Math.floor(left * A_SOLVE));
    this.budget.use(Math.max(1, Math.floor(iterations / 10)));
    return { seconds: Infinity, nodes: iterations * NODES_AN_ITERATION, seed };
  }
}
