import type { Limits } from '../compiled/compiled-plan';

/** What an amount costs under one limit: points, with unmet demand at `unmetCost` points each. Infinity where a rule is broken. */
export function limitCost(limit: Limits, amount: number, unmetCost: number): number {
  const under = amount < limit.min ? Math.ceil((limit.min - amount) / limit.unit) : 0;
  const over = amount > limit.max ? Math.ceil((amount - limit.max) / limit.unit) : 0;
  if (under === 0 && over === 0) return 0;
  if (limit.kind === 0) return Infinity;
  const cost = under * limit.underCost + over * limit.overCost;
  return limit.kind === 1 ? cost * unmetCost : cost;
}

export function limitsCost(limits: readonly Limits[], amount: number, unmetCost: number): number {
  let cost = 0;
  for (const limit of limits) cost += limitCost(limit, amount, unmetCost);
  return cost;
}
