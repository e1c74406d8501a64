import { PlanState } from '../compiled/plan-state';
import type { FrontPlan } from './front';
import type { TradeOff } from './trade-off';

/** Counts what plans are worth by each objective, in far less time than the checker takes. */
export class PlanValues {
  private readonly rules: PlanState;
  private readonly counting: readonly PlanState[];

  constructor(tradeOff: TradeOff) {
    this.rules = new PlanState(tradeOff.compile('rules', () => tradeOff.weighed(() => 0)));
    this.counting = tradeOff.objectives.map((_, which) => new PlanState(tradeOff.compile(`counting ${which}`, () => tradeOff.counting(which))));
  }

  /** `unmet` is 0 where demand is one of the objectives. */
  of(cells: Int16Array): FrontPlan & { readonly broken: number; readonly unmet: number } {
    this.rules.load(cells);
    const values = this.counting.map((state) => {
      state.load(cells);
      return state.points;
    });
    return { cells, values, broken: this.rules.broken, unmet: this.rules.unmet };
  }
}
