import { tableOrder, type Machine, type Walkable } from './machine';

export interface Explored {
  readonly machine: Machine;
  /** A state's number, by the state that was asked for. */
  readonly numberOf: ReadonlyMap<number, number>;
}

const STEP = 4;

/**
 * The states that can be reached, by tables in the order of slots; null when there are more than `most`. A table's steps from
 * states that it never meets lead nowhere and cost nothing.
 */
export function explore(source: Walkable, starts: Iterable<number>, most: number): Explored | null {
  const numbers = new Map<number, number>();
  const blocks: (Int32Array | undefined)[] = [];
  const queue: { state: number; table: number }[] = [];
  const { first, after } = tableOrder(source.tableOf, source.tables);
  const visit = (state: number, tables: readonly number[]): number => {
    if (!numbers.has(state)) numbers.set(state, numbers.size);
    const number = numbers.get(state)!;
    for (const table of tables) {
      const at = number * source.tables + table;
      if (blocks[at]) continue;
      blocks[at] = new Int32Array(source.values * STEP);
      queue.push({ state, table });
    }
    return number;
  };
  for (const start of starts) visit(start, [first]);
  for (let n = 0; n < queue.length && numbers.size <= most; n += 1) {
    const { state, table } = queue[n]!;
    const block = blocks[numbers.get(state)! * source.tables + table]!;
    for (let value = 0; value < source.values; value += 1) {
      const step = source.step(table, state, value);
      block[value * STEP + 1] = step.broken;
      block[value * STEP + 2] = step.unmet;
      block[value * STEP + 3] = step.points;
      block[value * STEP] = visit(step.state, after[table]!);
    }
  }
  return numbers.size > most ? null : { machine: assembled(source, blocks, numbers.size), numberOf: numbers };
}

function assembled(source: Walkable, blocks: readonly (Int32Array | undefined)[], states: number): Machine {
  const { tables, values, tableOf } = source;
  const columns = [0, 1, 2, 3].map(() => new Int32Array(tables * states * values)) as [Int32Array, Int32Array, Int32Array, Int32Array];
  for (let state = 0; state < states; state += 1) {
    for (let table = 0; table < tables; table += 1) {
      const block = blocks[state * tables + table];
      const base = (table * states + state) * values;
      for (let n = 0; block && n < values * STEP; n += 1) columns[n % STEP]![base + Math.floor(n / STEP)] = block[n]!;
    }
  }
  const [next, broken, unmet, points] = columns;
  return { states, tables, values, tableOf, next, broken, unmet, points };
}
