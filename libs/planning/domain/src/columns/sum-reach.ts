import type { RowGraph } from './row-graph';

/** The least and the most that an arc of a class adds to each sum; and the sums' common divisors. */
export interface SumReach {
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Entries of a kind are at `kind * widest`, then by class, then by sum. */
  readonly widest: number;
  readonly divisor: Int32Array;
}

export function sumReach(graph: RowGraph): SumReach {
  const sums = graph.sums.length;
  const widest = Math.max(1, ...graph.classes);
  const least = new Int32Array(graph.kinds * widest * sums).fill(2147483647);
  const most = new Int32Array(graph.kinds * widest * sums).fill(-2147483648);
  const divisor = new Int32Array(sums);
  for (let kind = 0; kind < graph.kinds; kind++) {
    for (let arc = graph.from[kind * graph.states]!; arc < graph.from[(kind + 1) * graph.states]!; arc++) {
      const at = (kind * widest + graph.arcClass[arc]!) * sums;
      const delta = graph.deltas[graph.arcDelta[arc]!]!;
      for (let k = 0; k < sums; k++) {
        least[at + k] = Math.min(least[at + k]!, delta[k]!);
        most[at + k] = Math.max(most[at + k]!, delta[k]!);
      }
    }
  }
  for (const delta of graph.deltas) for (let k = 0; k < sums; k++) divisor[k] = commonDivisor(divisor[k]!, Math.abs(delta[k]!));
  return { least, most, widest, divisor: divisor.map((d) => d || 1) };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
