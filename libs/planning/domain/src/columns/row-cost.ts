import type { CompiledPlan, RowAutomaton, RowSum } from '../compiled/compiled-plan';
import { limitsCost } from './limit-cost';

/** What a person's row costs by itself: cells, automata and sums; Infinity where it breaks a rule. Counters and spreads are not in it. */
export function rowCost(plan: CompiledPlan, unmetCost: number, person: number, row: ArrayLike<number>, offset = 0): number {
  let cost = 0;
  for (let s = 0; s < plan.slots; s++) {
    const at = (person * plan.slots + s) * plan.values + row[offset + s]!;
    if (!plan.allow[at]) return Infinity;
    cost += plan.cellPoints[at]! + plan.cellUnmet[at]! * unmetCost;
  }
  const automata = plan.rows[person]!;
  for (let a = 0; a < automata.length; a++) cost += walkCost(plan, unmetCost, automata[a]!, plan.starts[person]![a]!, row, offset);
  if (cost === Infinity) return cost;
  for (const sum of plan.sums[person]!) cost += limitsCost(sum.limits, sum.carried + sumOver(plan, sum, row, offset), unmetCost);
  return cost;
}

function walkCost(plan: CompiledPlan, unmetCost: number, automaton: RowAutomaton, start: number, row: ArrayLike<number>, offset: number): number {
  let state = start;
  let cost = 0;
  for (let s = 0; s < plan.slots; s++) {
    const at = (automaton.tableOf[s]! * automaton.states + state) * plan.values + row[offset + s]!;
    if (automaton.broken[at]) return Infinity;
    cost += automaton.points[at]! + automaton.unmet[at]! * unmetCost;
    state = automaton.next[at]!;
  }
  return cost;
}

/** What the row adds to a sum. */
export function sumOver(plan: CompiledPlan, sum: RowSum, row: ArrayLike<number>, offset = 0): number {
  const touched = sum.kind === 'groups' ? new Set<number>() : null;
  let total = 0;
  for (let s = 0; s < plan.slots; s++) {
    const value = row[offset + s]!;
    const amount = sum.amounts[sum.kind === 'total' && !sum.perSlot ? value : s * plan.values + value]!;
    if (touched) {
      if (amount && sum.groupOf![s]! >= 0) touched.add(sum.groupOf![s]!);
    } else if (sum.kind === 'total') total += amount;
    else if (amount && sum.mayBeFree![s] && !(s > 0 && sum.spills?.[row[offset + s - 1]!])) total++;
  }
  return touched ? touched.size : total;
}
