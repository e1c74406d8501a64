import type { CompiledPlan } from '../compiled/compiled-plan';
import type { CostScale } from './counter-pieces';
import { rowCost } from './row-cost';

/** What a plan costs together; Infinity where a person's row breaks a rule. Rules among people cost `ruleCost` a unit. */
export function planCost(plan: CompiledPlan, scale: CostScale, cells: ArrayLike<number>): number {
  let cost = sharedCost(plan, scale, cells);
  for (let p = 0; p < plan.people && cost < Infinity; p++) cost += rowCost(plan, scale.unmetCost, p, cells, p * plan.slots);
  return cost;
}

/** What counters and spreads cost. */
export function sharedCost(plan: CompiledPlan, scale: CostScale, cells: ArrayLike<number>): number {
  const amounts = counterAmounts(plan, cells);
  let cost = 0;
  plan.counters.limits.forEach((limits, c) => {
    for (const limit of limits) {
      const units = unitsOff(limit, amounts[c]!);
      const each = amounts[c]! < limit.min ? limit.underCost : limit.overCost;
      cost += units * (limit.kind === 0 ? scale.ruleCost : limit.kind === 1 ? each * scale.unmetCost : each);
    }
  });
  for (const spread of plan.spreads) {
    const sums = Array.from(spread.people, (person, i) => spread.carried[i]! + rowSum(plan, spread.amounts, cells, person));
    const off = Math.max(0, Math.ceil((Math.max(...sums) - Math.min(...sums) - spread.allowed) / spread.unit));
    cost += off * (spread.kind === 0 ? scale.ruleCost : spread.kind === 1 ? spread.cost * scale.unmetCost : spread.cost);
  }
  return cost;
}

function unitsOff({ min, max, unit }: { min: number; max: number; unit: number }, amount: number): number {
  if (amount < min) return Math.ceil((min - amount) / unit);
  return amount > max ? Math.ceil((amount - max) / unit) : 0;
}

function rowSum(plan: CompiledPlan, amounts: Int32Array, cells: ArrayLike<number>, person: number): number {
  let sum = 0;
  for (let s = 0; s < plan.slots; s++) sum += amounts[s * plan.values + cells[person * plan.slots + s]!]!;
  return sum;
}

export function counterAmounts(plan: CompiledPlan, cells: ArrayLike<number>): Float64Array {
  const { counters, slots, values } = plan;
  const amounts = new Float64Array(counters.count);
  for (let p = 0; p < plan.people; p++) {
    for (let s = 0; s < slots; s++) {
      const at = (counters.classOf[p]! * slots + s) * values + cells[p * slots + s]!;
      for (let i = counters.from[at]!; i < counters.from[at + 1]!; i++) amounts[counters.targets[i]!]! += counters.amounts[i]!;
    }
  }
  return amounts;
}
