import type { Limits } from '../compiled/compiled-plan';
import type { RowGraph } from './row-graph';

/** What one sum of a row can still come to within a stretch of slots, and what it has outside of it. */
export interface SumRange {
  readonly limits: readonly Limits[];
  readonly outsideLeast: number;
  readonly outsideMost: number;
  readonly least: number;
  readonly most: number;
  /** What may be taken off at most on the way (0 or less), and put on. */
  readonly down: number;
  readonly up: number;
  readonly divisor: number;
}

/** A sum that is followed exactly: digit `d` stands for `base + d * divisor`. */
export interface TrackedSum {
  readonly sum: number;
  readonly base: number;
  readonly divisor: number;
  readonly digits: number;
  /** The last digit stands for all that is more. */
  readonly saturates: boolean;
}

/** Whether the limits can be missed at all. */
export function mayBind(range: SumRange): boolean {
  return range.limits.some((limit) => range.outsideMost + range.most > limit.max || range.outsideLeast + range.least < limit.min);
}

export function tracked(sum: number, range: SumRange): TrackedSum {
  const { limits, divisor } = range;
  const capped = Math.min(Infinity, ...limits.filter((limit) => limit.kind === 0).map((limit) => limit.max));
  const unlimited = limits.every((limit) => limit.max === Infinity);
  const needed = Math.max(...limits.map((limit) => limit.min)) - range.outsideLeast;
  const saturates = unlimited && needed < range.up && range.down === 0;
  const highest = saturates ? Math.max(needed, 0) : Math.min(range.up, capped - range.outsideLeast - range.down);
  const steps = (highest - range.down) / divisor;
  const digits = Math.max(1, 1 + (saturates ? Math.ceil(steps) : Math.floor(steps)));
  return { sum, base: range.down, divisor, digits, saturates };
}

/** Digits of the tracked sums together: the longest innermost, the others in one mixed-radix number, `outer`. */
export class SumSpace {
  readonly inner: TrackedSum | null;
  readonly innerSize: number;
  readonly outer: readonly TrackedSum[];
  readonly outerSize: number;
  /** By delta: how far it moves the inner digit. */
  readonly shift: Int32Array;
  /** By delta × outer number: the number after it, or -1 beyond a limit. */
  readonly moves: Int32Array;
  private readonly strides: number[] = [];

  constructor(graph: RowGraph, sums: readonly TrackedSum[]) {
    const bySize = [...sums].sort((a, b) => b.digits - a.digits);
    this.inner = bySize[0] ?? null;
    this.outer = bySize.slice(1);
    this.innerSize = this.inner?.digits ?? 1;
    let size = 1;
    for (const one of this.outer) {
      this.strides.push(size);
      size *= one.digits;
    }
    this.outerSize = size;
    this.shift = Int32Array.from(graph.deltas, (delta) => (this.inner ? delta[this.inner.sum]! / this.inner.divisor : 0));
    this.moves = this.outerMoves(graph);
  }

  outerDigit(index: number, outer: number): number {
    return Math.floor(outer / this.strides[index]!) % this.outer[index]!.digits;
  }

  /** The outer number whose sums are all zero within the stretch. */
  startOuter(): number {
    return this.outer.reduce((at, one, i) => at + this.strides[i]! * zeroDigit(one), 0);
  }

  startInner(): number {
    return this.inner ? zeroDigit(this.inner) : 0;
  }

  private outerMoves(graph: RowGraph): Int32Array {
    const moves = new Int32Array(graph.deltas.length * this.outerSize);
    graph.deltas.forEach((delta, id) => {
      for (let outer = 0; outer < this.outerSize; outer++) {
        let to = outer;
        for (let i = 0; i < this.outer.length && to >= 0; i++) {
          const one = this.outer[i]!;
          const digit = this.outerDigit(i, outer);
          const moved = digit + delta[one.sum]! / one.divisor;
          const kept = one.saturates ? Math.min(moved, one.digits - 1) : moved;
          to = kept < 0 || kept >= one.digits ? -1 : to + (kept - digit) * this.strides[i]!;
        }
        moves[id * this.outerSize + outer] = to;
      }
    });
    return moves;
  }
}

function zeroDigit(one: TrackedSum): number {
  return Math.min(one.digits - 1, Math.max(0, Math.round(-one.base / one.divisor)));
}
