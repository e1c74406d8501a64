import { annealPlan } from '../annealing/anneal-plan';
import { PlanState } from '../compiled/plan-state';
import type { FrontPlan } from './front';
import { LimitedState, type PointsLimit } from './limited-state';
import type { SweepOptions } from './sweep-options';
import { UNMET, type TradeOff } from './trade-off';
import { searchNear } from './warm-search';

/** As little of one objective as a search finds from there, while others stay within limits; `null` is no limit. */
export function leastWithin(tradeOff: TradeOff, which: number, limits: readonly (number | null)[], start: Int16Array, options: SweepOptions): Int16Array {
  const plan = tradeOff.compile(`alone ${which}`, () => tradeOff.alone(which));
  const state = new LimitedState(plan, start, limitsOf(tradeOff, limits));
  return limits.every((limit) => limit === null) ? annealPlan(state, options).cells : searchNear(state, options);
}

/** A plan that is worse in nothing, and better where that costs nothing. */
export function tidied(tradeOff: TradeOff, { cells, values }: FrontPlan, options: SweepOptions): Int16Array {
  const plan = tradeOff.compile('whole', () => tradeOff.weighed(() => 1));
  return searchNear(new LimitedState(plan, cells, limitsOf(tradeOff, values)), options);
}

function limitsOf(tradeOff: TradeOff, limits: readonly (number | null)[]): PointsLimit[] {
  return limits.flatMap((most, which) => {
    if (most === null) return [];
    const plan = tradeOff.compile(`counting ${which}`, () => tradeOff.counting(which));
    return [{ state: new PlanState(plan), most, step: stepOf(tradeOff, which) }];
  });
}

/** What the cheapest unit of an objective costs. */
function stepOf({ problem, objectives }: TradeOff, which: number): number {
  const { terms } = objectives[which]!;
  const weights = problem.constraints.flatMap((c) => (typeof c.strength === 'object' && c.strength.weight > 0 && terms.includes(c.term ?? c.id) ? [c.strength.weight] : []));
  return Math.min(...weights, terms.includes(UNMET) ? 1 : Infinity, 1_000_000);
}

export interface Gap {
  /** The objective along which no plan stands for a long way. */
  readonly which: number;
  /** The middle of it. */
  readonly most: number;
  /** The plan at its lower end. */
  readonly from: FrontPlan;
  /** As a share of the objective's whole range. */
  readonly width: number;
}

/** Where plans stand farthest apart along an objective, except where somebody has looked already. */
export function widestGap(plans: readonly FrontPlan[], isKnown: (gap: Gap) => boolean): Gap | null {
  let widest: Gap | null = null;
  for (let which = 0; which < (plans[0]?.values.length ?? 0); which += 1) {
    const sorted = [...plans].sort((a, b) => a.values[which]! - b.values[which]!);
    const range = sorted.at(-1)!.values[which]! - sorted[0]!.values[which]!;
    for (let n = 1; n < sorted.length; n += 1) {
      const [from, to] = [sorted[n - 1]!, sorted[n]!];
      const distance = to.values[which]! - from.values[which]!;
      const gap = { which, most: from.values[which]! + Math.floor(distance / 2), from, width: distance / range };
      if (distance >= 2 && (!widest || gap.width > widest.width) && !isKnown(gap)) widest = gap;
    }
  }
  return widest;
}
