import type { CompiledPlan, Limits } from '../compiled/compiled-plan';

/** More points than any plan can cost: each part at its dearest. With unmet demand at this price, less unmet demand is always cheaper. */
export function mostPoints(plan: CompiledPlan): number {
  return cellPoints(plan) + rowPoints(plan) + counterPoints(plan) + spreadPoints(plan) + 1;
}

function cellPoints({ cellPoints: points, people, slots, values }: CompiledPlan): number {
  let total = 0;
  for (let cell = 0; cell < people * slots; cell++) total += largest(points, cell * values, values);
  return total;
}

function rowPoints(plan: CompiledPlan): number {
  const { people, slots, values } = plan;
  let total = 0;
  for (let p = 0; p < people; p++) {
    for (const { tableOf, states, points } of plan.rows[p]!) {
      const byTable = new Map<number, number>();
      for (let s = 0; s < slots; s++) {
        const table = tableOf[s]!;
        if (!byTable.has(table)) byTable.set(table, largest(points, table * states * values, states * values));
        total += byTable.get(table)!;
      }
    }
    for (const { limits, amounts, perSlot, kind, carried } of plan.sums[p]!) {
      let reach = Math.abs(carried);
      for (let s = 0; s < slots; s++) reach += Math.max(largest(amounts, kind === 'total' && !perSlot ? 0 : s * values, values), -smallest(amounts, kind === 'total' && !perSlot ? 0 : s * values, values));
      total += dearest(limits, -reach, reach);
    }
  }
  return total;
}

function counterPoints({ counters, people, slots, values }: CompiledPlan): number {
  const reach = new Float64Array(counters.count);
  for (let p = 0; p < people; p++) {
    const from = counters.classOf[p]! * slots * values;
    for (let at = from; at < from + slots * values; at++) {
      for (let i = counters.from[at]!; i < counters.from[at + 1]!; i++) reach[counters.targets[i]!]! += Math.abs(counters.amounts[i]!);
    }
  }
  return counters.limits.reduce((sum, limits, c) => sum + dearest(limits, -reach[c]!, reach[c]!), 0);
}

function spreadPoints({ spreads, slots, values }: CompiledPlan): number {
  return spreads.reduce((sum, { kind, amounts, carried, unit, cost }) => {
    if (kind !== 2) return sum;
    let reach = 2 * largest(carried, 0, carried.length);
    for (let s = 0; s < slots; s++) reach += 2 * Math.max(largest(amounts, s * values, values), -smallest(amounts, s * values, values));
    return sum + Math.ceil(reach / unit) * cost;
  }, 0);
}

function dearest(limits: readonly Limits[], low: number, high: number): number {
  return limits.reduce((sum, { kind, min, max, underCost, overCost, unit }) => {
    if (kind !== 2) return sum;
    const under = low < min && underCost > 0 ? Math.ceil((min - low) / unit) * underCost : 0;
    const over = high > max && overCost > 0 ? Math.ceil((high - max) / unit) * overCost : 0;
    return sum + Math.max(under, over);
  }, 0);
}

function largest(list: ArrayLike<number>, from: number, count: number): number {
  let most = 0;
  for (let i = from; i < from + count; i++) most = Math.max(most, list[i]!);
  return most;
}

function smallest(list: ArrayLike<number>, from: number, count: number): number {
  let least = 0;
  for (let i = from; i < from + count; i++) least = Math.min(least, list[i]!);
  return least;
}
