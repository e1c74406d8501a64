import type { CompiledPlan } from '../compiled/compiled-plan';
import type { CostToGo, Layers } from './row-kernel';
import type { RowStretch } from './row-stretch';
import type { SumSpace } from './sum-space';

export interface Listing {
  readonly plan: CompiledPlan;
  readonly stretch: RowStretch;
  readonly layers: Layers;
  readonly space: SumSpace;
  readonly costs: CostToGo;
  /** Price of a cell, by slot × value: Infinity where it can't be held. */
  readonly priceOf: (slot: number, value: number) => number;
  /** Rows that cost more are left out. */
  readonly limit: number;
  readonly most: number;
}

/** Every row of a stretch within the limit, once the costs to go are known: no way is tried that ends beyond it. Null when there are more than `most`. */
export function listRows(listing: Listing): Int16Array[] | null {
  const { stretch, layers, space, costs, priceOf, limit, most } = listing;
  const { graph, from, to } = stretch;
  const found: Int16Array[] = [];
  const values = new Int16Array(to - from);
  const places = valuesByClass(listing);

  function walk(layer: number, state: number, outer: number, inner: number, spent: number): boolean {
    if (layer === to - from) {
      found.push(values.slice());
      return found.length <= most;
    }
    const kind = graph.kindOf[from + layer]!;
    for (let arc = graph.from[kind * graph.states + state]!; arc < graph.from[kind * graph.states + state + 1]!; arc++) {
      const delta = graph.arcDelta[arc]!;
      const moved = space.moves[delta * space.outerSize + outer]!;
      const shifted = inner + space.shift[delta]!;
      const digit = space.inner?.saturates ? Math.min(shifted, space.innerSize - 1) : shifted;
      if (moved < 0 || digit < layers.low[layer + 1]! || digit > layers.high[layer + 1]!) continue;
      const own = spent + graph.arcCost[arc]! + layers.deltaPrice[delta]!;
      const rest = own + costs.at(layer + 1, graph.arcNext[arc]!, moved * space.innerSize + digit);
      if (rest + layers.prices[layer * layers.widest + graph.arcClass[arc]!]! > limit) continue;
      for (const value of places[layer * layers.widest + graph.arcClass[arc]!]!) {
        const price = priceOf(from + layer, value);
        if (rest + price > limit) continue;
        values[layer] = value;
        if (!walk(layer + 1, graph.arcNext[arc]!, moved, digit, own + price)) return false;
      }
    }
    return true;
  }

  return walk(0, stretch.start, space.startOuter(), space.startInner(), 0) ? found : null;
}

/** By slot of the stretch × class: the values that can be held. */
function valuesByClass({ plan, stretch, layers, priceOf }: Listing): number[][] {
  const { graph, from, to } = stretch;
  const lists: number[][] = Array.from({ length: (to - from) * layers.widest }, () => []);
  for (let s = from; s < to; s++) {
    for (let v = 0; v < plan.values; v++) {
      const cls = graph.classOf[graph.kindOf[s]! * plan.values + v]!;
      if (cls >= 0 && priceOf(s, v) < Infinity) lists[(s - from) * layers.widest + cls]!.push(v);
    }
  }
  return lists;
}
