import type { Spread } from './compiled-plan';
import type { AmountTables } from './amount-tables';
import { ownOf, unitCost, type ProblemIndex } from './problem-index';

/** Fairness: the most less the least. One person alone is always even. */
export function compileSpreads(index: ProblemIndex, tables: AmountTables): readonly Spread[] {
  return index.ofKind('fair').flatMap((fair) => {
    const people = Int32Array.from(index.people.pick(fair.people));
    const { kind, cost } = unitCost(fair.strength);
    if (people.length < 2 || cost === 0) return [];
    const table = tables.of(fair);
    const amounts = table.perSlot ? table.amounts : tables.bySlot(table.amounts).amounts;
    const carried = people.map((person) => ownOf(fair.carried, index.problem.people[person]!.id) ?? 0);
    return [{ people, carried, amounts, allowed: fair.allowed ?? 0, unit: fair.unit ?? 1, kind, cost, constraint: fair.id }];
  });
}
