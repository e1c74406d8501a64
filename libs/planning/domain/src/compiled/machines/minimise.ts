import type { Machine } from './machine';

/** Joins states that nothing tells apart: whatever follows, they cost the same. `numberOf`: the new number by the old. */
export function minimise(machine: Machine): { machine: Machine; numberOf: Int32Array } {
  let classes = new Int32Array(machine.states);
  let count = 0;
  for (let found = 1; found > count; ) {
    count = found;
    ({ classes, count: found } = refined(machine, classes));
  }
  return { machine: quotient(machine, classes, count), numberOf: classes };
}

/** States are of one class when they were, cost the same, and lead to the same classes. */
function refined(machine: Machine, classes: Int32Array): { classes: Int32Array<ArrayBuffer>; count: number } {
  const buckets = new Map<number, number[]>();
  const out = new Int32Array(machine.states);
  let count = 0;
  for (let state = 0; state < machine.states; state += 1) {
    const hash = hashOf(machine, classes, state);
    const bucket = buckets.get(hash) ?? [];
    const like = bucket.find((other) => areAlike(machine, classes, state, other));
    if (like === undefined) {
      bucket.push(state);
      buckets.set(hash, bucket);
      out[state] = count;
      count += 1;
    } else out[state] = out[like]!;
  }
  return { classes: out, count };
}

function hashOf({ next, broken, unmet, points, tables, states, values }: Machine, classes: Int32Array, state: number): number {
  let hash = classes[state]!;
  for (let table = 0; table < tables; table += 1) {
    const base = (table * states + state) * values;
    for (let at = base; at < base + values; at += 1) {
      hash = Math.imul(hash ^ classes[next[at]!]!, 0x01000193);
      hash = Math.imul(hash ^ (broken[at]! + unmet[at]! * 31 + points[at]! * 977), 0x01000193) ^ (hash >>> 15);
    }
  }
  return hash;
}

function areAlike({ next, broken, unmet, points, tables, states, values }: Machine, classes: Int32Array, a: number, b: number): boolean {
  if (classes[a] !== classes[b]) return false;
  for (let table = 0; table < tables; table += 1) {
    const baseA = (table * states + a) * values;
    const baseB = (table * states + b) * values;
    for (let value = 0; value < values; value += 1) {
      const x = baseA + value;
      const y = baseB + value;
      if (classes[next[x]!] !== classes[next[y]!] || broken[x] !== broken[y] || unmet[x] !== unmet[y] || points[x] !== points[y]) return false;
    }
  }
  return true;
}

function quotient(machine: Machine, classes: Int32Array, count: number): Machine {
  const { tables, states, values } = machine;
  const arrays = [0, 1, 2, 3].map(() => new Int32Array(tables * count * values)) as [Int32Array, Int32Array, Int32Array, Int32Array];
  const [next, broken, unmet, points] = arrays;
  for (let table = 0; table < tables; table += 1) {
    for (let state = 0; state < states; state += 1) {
      const from = (table * states + state) * values;
      const to = (table * count + classes[state]!) * values;
      for (let value = 0; value < values; value += 1) {
        next[to + value] = classes[machine.next[from + value]!]!;
        broken[to + value] = machine.broken[from + value]!;
        unmet[to + value] = machine.unmet[from + value]!;
        points[to + value] = machine.points[from + value]!;
      }
    }
  }
  return { states: count, tables, values, tableOf: machine.tableOf, next, broken, unmet, points };
}
