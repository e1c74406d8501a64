import type { RowGraph } from './row-graph';
import type { SumSpace } from './sum-space';

/** One layer for each slot of a stretch, and one after the last. */
export interface Layers {
  readonly from: number;
  readonly to: number;
  /** By layer × state: 1 where rows get to. */
  readonly reachable: Uint8Array;
  /** By layer: the inner digits that matter. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** By slot of the stretch × class: the price of the cheapest value; Infinity where there is none. */
  readonly prices: Float64Array;
  readonly widest: number;
  /** By delta: what sums that are not tracked add to the price. */
  readonly deltaPrice: Float64Array;
}

/** The least that can still be spent, by layer × state × outer × inner number. Filled from the last layer to the first. */
export class CostToGo {
  private cells = new Float64Array(1024);
  private states = 1;
  private size = 1;

  reset(layers: number, states: number, size: number): void {
    this.states = states;
    this.size = size;
    const needed = layers * states * size;
    if (needed > this.cells.length) this.cells = new Float64Array(Math.ceil(needed * 1.2));
  }

  at(layer: number, state: number, place: number): number {
    return this.cells[(layer * this.states + state) * this.size + place]!;
  }

  put(layer: number, state: number, place: number, cost: number): void {
    this.cells[(layer * this.states + state) * this.size + place] = cost;
  }

  fill(graph: RowGraph, space: SumSpace, layers: Layers): void {
    for (let layer = layers.to - layers.from - 1; layer >= 0; layer--) this.fillLayer(graph, space, layers, layer);
  }

  /** The hot loop of pricing: every arc over every reachable number. */
  private fillLayer(graph: RowGraph, space: SumSpace, layers: Layers, layer: number): void {
    const { cells, states, size } = this;
    const { innerSize, outerSize, shift, moves } = space;
    const kind = graph.kindOf[layers.from + layer]!;
    const low = layers.low[layer]!;
    const high = layers.high[layer]!;
    const nextLow = layers.low[layer + 1]!;
    const nextHigh = layers.high[layer + 1]!;
    const saturates = space.inner?.saturates ?? false;
    for (let state = 0; state < states; state++) {
      if (!layers.reachable[layer * states + state]) continue;
      const base = (layer * states + state) * size;
      cells.fill(Infinity, base, base + size);
      const last = graph.from[kind * states + state + 1]!;
      for (let arc = graph.from[kind * states + state]!; arc < last; arc++) {
        const price = layers.prices[layer * layers.widest + graph.arcClass[arc]!]!;
        if (price === Infinity) continue;
        const delta = graph.arcDelta[arc]!;
        const cost = price + graph.arcCost[arc]! + layers.deltaPrice[delta]!;
        const step = shift[delta]!;
        const first = Math.max(low, nextLow - step);
        const end = Math.min(high, nextHigh - step);
        const next = ((layer + 1) * states + graph.arcNext[arc]!) * size + step;
        for (let outer = 0; outer < outerSize; outer++) {
          const moved = moves[delta * outerSize + outer]!;
          if (moved < 0) continue;
          const here = base + outer * innerSize;
          const there = next + moved * innerSize;
          for (let i = first; i <= end; i++) {
            const x = cells[there + i]! + cost;
            if (x < cells[here + i]!) cells[here + i] = x;
          }
          if (saturates) {
            const x = cells[there - step + innerSize - 1]! + cost;
            for (let i = Math.max(low, innerSize - step); i <= high; i++) if (x < cells[here + i]!) cells[here + i] = x;
          }
        }
      }
    }
  }
}
