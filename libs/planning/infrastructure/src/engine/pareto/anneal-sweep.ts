import { leastWithin, tidied, widestGap, type FrontPlan, type Gap, type SweepOptions } from '@housestaff/planning/domain';
import type { AlgorithmContext } from '../algorithm';
import type { Budget } from '../budget';
import type { FrontLog } from './front-log';

export const MOVES_AN_ITERATION = 10_000;
/** Of the sweep, what finding the ends takes; and one plan in a gap. */
const ENDS = 0.4;
const A_GAP = 0.12;
/** Of one plan's share, what making it better in everything takes. */
const TIDYING = 0.3;

/** Annealing within limits, each time from the nearest plan of the front: first its ends, then the widest gaps between its plans. */
export class AnnealSweep {
  private runs = 0;
  private readonly looked = new Set<string>();

  constructor(
    private readonly context: AlgorithmContext,
    private readonly front: FrontLog,
  ) {}

  run(budget: Budget): void {
    const { size } = this.front.tradeOff;
    const none = this.front.tradeOff.objectives.map(() => null);
    const ends = budget.part(ENDS);
    for (let which = 0; which < size && !budget.spent(); which += 1) {
      const start = this.front.best(which);
      if (start) this.search(which, none, start, ends.part(1 / (size - which)));
    }
    while (!budget.spent()) {
      const gap = widestGap(this.front.plans, (known) => this.looked.has(keyOf(known)));
      if (!gap) return;
      this.looked.add(keyOf(gap));
      this.fill(gap, budget.part(A_GAP));
    }
  }

  private fill(gap: Gap, budget: Budget): void {
    const { tradeOff } = this.front;
    // In turn the least of each of the others.
    const others = tradeOff.objectives.map((_, which) => which).filter((which) => which !== gap.which);
    const which = others[this.runs % others.length]!;
    this.search(which, tradeOff.objectives.map((_, n) => (n === gap.which ? gap.most : null)), gap.from, budget);
  }

  private search(which: number, limits: readonly (number | null)[], start: FrontPlan, budget: Budget): void {
    const { tradeOff } = this.front;
    this.runs += 1;
    const found = leastWithin(tradeOff, which, limits, start.cells, this.effort(budget.part(1 - TIDYING)));
    this.front.add(found);
    const valued = this.front.valued(found);
    if (valued.broken === 0) this.front.add(tidied(tradeOff, valued, this.effort(budget)));
  }

  private effort(budget: Budget): SweepOptions {
    const { log, seed } = this.context;
    const left = budget.iterationsLeft();
    if (left !== null) budget.use(Math.max(1, left));
    const stop = (): boolean => {
      log.tick();
      return left === null && budget.spent();
    };
    return { seed: seed + 101 * this.runs, stop, ...(left !== null && { iterations: Math.max(1, left) * MOVES_AN_ITERATION }) };
  }
}

function keyOf({ which, most }: Gap): string {
  return `${which} ${most}`;
}
