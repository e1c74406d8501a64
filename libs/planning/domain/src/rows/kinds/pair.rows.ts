import type { Rest, Succession } from '../../model/constraint';
import type { Draft } from '../draft';
import { Linear } from '../linear';
import type { UnitCost } from '../program';
import { bicliques, tablesOf, type Biclique, type PairTable } from './pair-table';

type PairConstraint = Rest | Succession;

interface Pairing {
  readonly tables: readonly PairTable[];
  readonly people: ReadonlySet<number>;
  /** Null: any slot, and the history. */
  readonly slots: ReadonlySet<number> | null;
  readonly cost: UnitCost | 'hard';
}

/**
 * Successions and rests. Those that are rules are taken together: for two slots, few rows that each forbid as much as they can.
 */
export function pairRows(constraints: readonly PairConstraint[], draft: Draft): void {
  const pairings = constraints.flatMap((constraint): Pairing[] => {
    const cost = draft.costOf(constraint.strength);
    if (!cost) return [];
    const slots = constraint.kind === 'succession' && constraint.slots ? new Set(draft.index.slots.pick(constraint.slots)) : null;
    return [{ cost, slots, people: new Set(draft.people(constraint.people)), tables: tablesOf(constraint, draft) }];
  });
  forbid(pairings.filter(({ cost }) => cost === 'hard'), draft);
  for (const pairing of pairings) if (pairing.cost !== 'hard') pay(pairing, pairing.cost, draft);
}

function forbid(pairings: readonly Pairing[], draft: Draft): void {
  const sets = new Map<string, Biclique[]>();
  const gaps = [...new Set(pairings.flatMap(({ tables }) => tables.map(({ gap }) => gap)))];
  for (const p of draft.people(undefined)) {
    const own = pairings.map((pairing, n) => ({ pairing, n })).filter(({ pairing }) => pairing.people.has(p));
    for (const gap of gaps) {
      for (let s = 0; s < draft.slots; s++) {
        const ruling = own.filter(({ pairing: { slots } }) => !slots || slots.has(s - gap));
        const key = `${gap}:${ruling.map(({ n }) => n)}`;
        const found = sets.get(key) ?? bicliques(merged(ruling.map(({ pairing }) => pairing), gap, draft.index.values), draft.index.values);
        sets.set(key, found);
        for (const set of found) draft.program.row(pairSum(draft, p, [s - gap, s], set), -Infinity, 1);
      }
    }
  }
}

function merged(pairings: readonly Pairing[], gap: number, values: number): Uint8Array {
  const union = new Uint8Array(values * values);
  for (const { tables } of pairings) for (const table of tables) if (table.gap === gap) table.pairs.forEach((is, at) => (union[at]! |= is));
  return union;
}

function pay({ tables, people, slots }: Pairing, cost: UnitCost, draft: Draft): void {
  for (const { gap, pairs } of tables) {
    const sets = bicliques(pairs, draft.index.values);
    for (const p of people) {
      for (let s = 0; s < draft.slots; s++) {
        if (slots && !slots.has(s - gap)) continue;
        payPair(sets.map((set) => pairSum(draft, p, [s - gap, s], set)).filter(({ most }) => most > 1), cost, draft);
      }
    }
  }
}

/** One unit however many of the sums reach 2. */
function payPair(sums: readonly Linear[], cost: UnitCost, draft: Draft): void {
  if (sums.length === 0) return;
  if (sums.some(({ least }) => least > 1)) {
    draft.program.pay(new Linear(1), cost);
    return;
  }
  const isPair = draft.flag((values) => sums.some((sum) => sum.valueAt(values) > 1.5), cost);
  for (const sum of sums) draft.program.row(new Linear().plus(sum).plus(isPair, -1), -Infinity, 1);
}

/** 2 when both slots hold one of the set. The former may lie in the history. */
function pairSum(draft: Draft, p: number, [former, latter]: readonly [number, number], set: Biclique): Linear {
  const sum = draft.holds(p, latter, set.latter);
  if (former >= 0) return sum.plus(draft.holds(p, former, set.former));
  const held = draft.index.before(p).at(former);
  return sum.shift(held === undefined ? 0 : set.former[held]!);
}
