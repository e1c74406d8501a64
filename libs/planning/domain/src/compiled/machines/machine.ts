import type { RowAutomaton } from '../compiled-plan';

/** What can be walked: a constraint's fragment, or two machines side by side. */
export interface Walkable {
  readonly values: number;
  readonly tables: number;
  readonly tableOf: Int32Array;
  step(table: number, state: number, value: number): Step;
}

/** Reused from step to step. */
export interface Step {
  state: number;
  broken: number;
  unmet: number;
  points: number;
}

/** An automaton that is being put together. */
export interface Machine extends RowAutomaton {
  readonly tables: number;
  readonly values: number;
}

/** Which tables come right after a table, and the one that comes first. */
export function tableOrder(tableOf: Int32Array, tables: number): { first: number; after: readonly (readonly number[])[] } {
  const after = Array.from({ length: tables }, () => new Set<number>());
  for (let slot = 1; slot < tableOf.length; slot += 1) after[tableOf[slot - 1]!]!.add(tableOf[slot]!);
  return { first: tableOf[0] ?? 0, after: after.map((set) => [...set]) };
}

/** Both at once: which pair of tables each slot uses, pairs numbered as they come. */
export function pairTables(a: Int32Array, b: Int32Array): { tableOf: Int32Array; pairs: readonly (readonly [number, number])[] } {
  const numbers = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  const tableOf = a.map((table, slot) => {
    const key = `${table} ${b[slot]}`;
    if (!numbers.has(key)) numbers.set(key, pairs.push([table, b[slot]!]) - 1);
    return numbers.get(key)!;
  });
  return { tableOf, pairs };
}
