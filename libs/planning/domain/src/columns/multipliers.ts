import type { CompiledPlan } from '../compiled/compiled-plan';
import { sumOver } from './row-cost';
import type { RowStretch } from './row-stretch';
import type { SumRange } from './sum-space';

/** Prices for each unit of the sums that a row's dynamic programme doesn't follow, by person. */
export class Multipliers {
  private readonly weights: Float64Array[] = [];
  private readonly missed: Int32Array[] = [];

  of(person: number, sums: number): Float64Array {
    return (this.weights[person] ??= new Float64Array(sums));
  }

  /** How often a person's row missed the sum's limits. */
  misses(person: number, sum: number): number {
    return this.missed[person]?.[sum] ?? 0;
  }

  /** After a row was found: dearer where it was over a limit, cheaper where under. True when nothing was missed. */
  adjust({ person, graph }: RowStretch, plan: CompiledPlan, loose: readonly number[], ranges: readonly SumRange[], row: Int16Array, prices: Float64Array): boolean {
    const weights = this.of(person, graph.sums.length);
    const missed = (this.missed[person] ??= new Int32Array(graph.sums.length));
    let steady = true;
    for (const k of loose) {
      const sum = plan.sums[person]![graph.sumOf[k]!]!;
      const amount = sum.carried + sumOver(plan, sum, row);
      const over = Math.max(0, ...ranges[k]!.limits.map((limit) => amount - limit.max));
      const under = Math.max(0, ...ranges[k]!.limits.map((limit) => limit.min - amount));
      const step = stepFor(prices) / ranges[k]!.divisor;
      if (over > 0 || under > 0) {
        steady = false;
        missed[k]!++;
        const wrongWay = over > 0 ? weights[k]! < 0 : weights[k]! > 0;
        weights[k] = wrongWay ? 0 : weights[k]! * 1.3 + (over > 0 ? step : -step);
      } else weights[k]! *= 0.9;
    }
    return steady;
  }
}

/** A quarter of the mean price of a cell. */
function stepFor(prices: Float64Array): number {
  let total = 0;
  let count = 1;
  for (const price of prices) {
    if (!Number.isFinite(price)) continue;
    total += Math.abs(price);
    count++;
  }
  return Math.max(1, (0.25 * total) / count);
}

/** The least of cost less weight times amount, over the amounts that the sum can come to: with it the weighted programme stays a bound. */
export function leastBeyond(range: SumRange, weight: number, unmetCost: number): number {
  const lowest = range.outsideLeast + range.least;
  const highest = range.outsideMost + range.most;
  const corners = [lowest, highest, ...range.limits.flatMap((limit) => [limit.min, limit.max])].filter((y) => y >= lowest && y <= highest);
  return Math.min(...corners.map((y) => lineCost(range, y, unmetCost) - weight * y));
}

/** As `limitsCost`, without rounding up. */
function lineCost(range: SumRange, amount: number, unmetCost: number): number {
  let cost = 0;
  for (const { min, max, kind, underCost, overCost, unit } of range.limits) {
    const scale = kind === 0 ? Infinity : (kind === 1 ? unmetCost : 1) / unit;
    if (amount < min) cost += underCost > 0 || kind === 0 ? (min - amount) * scale * (kind === 0 ? 1 : underCost) : 0;
    if (amount > max) cost += overCost > 0 || kind === 0 ? (amount - max) * scale * (kind === 0 ? 1 : overCost) : 0;
  }
  return cost;
}
