import type { CompiledPlan } from '../compiled/compiled-plan';
import { limitsCost } from './limit-cost';
import { rowCost } from './row-cost';
import { rowGraphs, type RowGraph, type RowPlace } from './row-graph';
import { listRows } from './row-listing';
import { CostToGo, type Layers } from './row-kernel';
import { rangesOf, stretchOf, type RowStretch } from './row-stretch';
import { leastBeyond, Multipliers } from './multipliers';
import { sumReach, type SumReach } from './sum-reach';
import { mayBind, SumSpace, tracked, type SumRange } from './sum-space';

/** A person's best row for given prices, free within a stretch. */
export interface PricedRow {
  /** No row that keeps the rules costs less, prices included. */
  readonly bound: number;
  /** The stretch's values. */
  readonly values: Int16Array;
  /** The whole row by itself, without prices; Infinity where it breaks a rule. */
  readonly cost: number;
  /** `cost` and prices. */
  readonly priced: number;
}

export interface PricerOptions {
  /** Unmet demand in points. */
  readonly unmetCost: number;
  /** Numbers for each slot at most: states times digits. More is exacter and slower. */
  readonly width: number;
}

interface Prepared {
  readonly stretch: RowStretch;
  readonly layers: Layers;
  readonly bestValue: Int16Array;
  readonly space: SumSpace;
  readonly ranges: readonly SumRange[];
  readonly loose: readonly number[];
}

const MOST_CELLS = 12e6;
const TRIES = 5;

/**
 * The exact best row of one person when cells have prices: a dynamic programme over the states of the row's rules and the sums
 * that may bind. Sums for which that would be too large get a price for each unit instead, which is raised until they hold.
 */
export class RowPricer {
  readonly places: readonly RowPlace[];
  private readonly reaches = new Map<RowGraph, SumReach>();
  private readonly costs = new CostToGo();
  private readonly multipliers: Multipliers;
  private readonly row: Int16Array;

  constructor(
    readonly plan: CompiledPlan,
    readonly options: PricerOptions,
  ) {
    this.places = rowGraphs(plan, options.unmetCost);
    this.multipliers = new Multipliers();
    this.row = new Int16Array(plan.slots);
    for (const { graph } of this.places) if (!this.reaches.has(graph)) this.reaches.set(graph, sumReach(graph));
  }

  /** `prices` by slot × value are added to what cells cost. Null when no row keeps the rules. `tries` 1: don't insist on a row that keeps them. */
  best(person: number, cells: ArrayLike<number>, prices: Float64Array, from = 0, to = this.plan.slots, tries = TRIES): PricedRow | null {
    const stretch = this.stretch(person, cells, from, to);
    return stretch && this.bestWithin(stretch, cells, prices, tries);
  }

  /** Null when the cells outside of it break a rule. */
  stretch(person: number, cells: ArrayLike<number>, from: number, to: number): RowStretch | null {
    return stretchOf(this.plan, this.options.unmetCost, this.places[person]!, person, cells, from, to);
  }

  /** A whole row by itself; Infinity where it breaks a rule. */
  cost(person: number, row: ArrayLike<number>): number {
    return rowCost(this.plan, this.options.unmetCost, person, row);
  }

  bestWithin(stretch: RowStretch, cells: ArrayLike<number>, prices: Float64Array, tries = TRIES): PricedRow | null {
    const prepared = this.prepare(stretch, prices);
    if (!prepared) return null;
    let found: PricedRow | null = null;
    let bound = -Infinity;
    for (let turn = 0; turn < tries; turn++) {
      const priced = this.solve(prepared, cells, prices);
      if (!priced) return found;
      bound = Math.max(bound, priced.bound);
      if (!found || priced.priced < found.priced || found.cost === Infinity) found = priced;
      const steady = this.multipliers.adjust(stretch, this.plan, prepared.loose, prepared.ranges, this.row, prices);
      if (steady || priced.cost < Infinity) break;
    }
    return found && { ...found, bound };
  }

  /** All rows that cost at most `slack` more than the best, prices included; null when there are more than `most`. */
  within(stretch: RowStretch, cells: ArrayLike<number>, prices: Float64Array, slack: number, most: number): PricedRow[] | null {
    const prepared = this.prepare(stretch, prices);
    const best = prepared && this.solve(prepared, cells, prices);
    if (!best) return [];
    const { person } = stretch;
    const least = this.costs.at(0, stretch.start, prepared.space.startOuter() * prepared.space.innerSize + prepared.space.startInner());
    const priceOf = (slot: number, value: number): number => {
      const at = (person * this.plan.slots + slot) * this.plan.values + value;
      if (!this.plan.allow[at]) return Infinity;
      return prices[slot * this.plan.values + value]! + this.plan.cellPoints[at]! + this.plan.cellUnmet[at]! * this.options.unmetCost;
    };
    const rows = listRows({ plan: this.plan, ...prepared, costs: this.costs, priceOf, limit: least + slack + 1e-7, most });
    return rows && rows.map((values) => this.judge(stretch, cells, prices, values, best.bound)).filter(({ priced }) => priced <= best.bound + slack + 1e-7);
  }

  private prepare(stretch: RowStretch, prices: Float64Array): Prepared | null {
    const { graph, from, to } = stretch;
    const reach = this.reaches.get(graph)!;
    const { classPrices, bestValue } = this.classPrices(stretch, reach.widest, prices);
    const allowed = (slot: number, cls: number): boolean => classPrices[(slot - from) * reach.widest + cls]! < Infinity;
    const reachable = reachableStates(stretch, classPrices, reach.widest);
    if (!reachable) return null;
    const ranges = rangesOf(this.plan, stretch, reach, allowed);
    const binding = ranges.flatMap((range, k) => (mayBind(range) ? [k] : []));
    const trackedSums = this.chooseTracked(stretch, ranges, binding);
    const space = new SumSpace(graph, trackedSums.map((k) => tracked(k, ranges[k]!)));
    const loose = binding.filter((k) => !trackedSums.includes(k));
    const layers: Layers = { from, to, reachable, ...innerWindow(stretch, reach, space, ranges, allowed), prices: classPrices, widest: reach.widest, deltaPrice: new Float64Array(graph.deltas.length) };
    return { stretch, layers, bestValue, space, ranges, loose };
  }

  /** The sums that are followed exactly, as many as there is room for: those with a minimum, groups, those with tight limits, and those that were missed before. */
  private chooseTracked({ graph, person, from, to }: RowStretch, ranges: readonly SumRange[], binding: readonly number[]): number[] {
    const room = Math.min(this.options.width, MOST_CELLS / (to - from + 1)) / graph.states;
    const rank = (k: number): number => {
      const range = ranges[k]!;
      const twoSided = range.limits.some((limit) => limit.kind === 0 && limit.min > range.outsideLeast + range.least);
      if (twoSided) return -2;
      if (graph.sums[k]!.sum.kind === 'groups') return -1;
      const highest = Math.min(...range.limits.map((limit) => limit.max)) - range.outsideLeast;
      return highest / Math.max(1, range.up) - this.multipliers.misses(person, k) * 0.2;
    };
    const chosen: number[] = [];
    let size = 1;
    for (const k of [...binding].sort((a, b) => rank(a) - rank(b))) {
      const digits = tracked(k, ranges[k]!).digits;
      if (size * digits > room || (rank(k) > 0.65 && size * digits * graph.states > 2000)) continue;
      size *= digits;
      chosen.push(k);
    }
    return chosen;
  }

  private classPrices({ graph, person, from, to }: RowStretch, widest: number, prices: Float64Array): { classPrices: Float64Array; bestValue: Int16Array } {
    const { plan } = this;
    const classPrices = new Float64Array((to - from) * widest).fill(Infinity);
    const bestValue = new Int16Array((to - from) * widest).fill(-1);
    for (let s = from; s < to; s++) {
      const kind = graph.kindOf[s]!;
      for (let v = 0; v < plan.values; v++) {
        const cls = graph.classOf[kind * plan.values + v]!;
        const at = (person * plan.slots + s) * plan.values + v;
        if (cls < 0 || !plan.allow[at]) continue;
        const price = prices[s * plan.values + v]! + plan.cellPoints[at]! + plan.cellUnmet[at]! * this.options.unmetCost;
        const place = (s - from) * widest + cls;
        if (price < classPrices[place]!) {
          classPrices[place] = price;
          bestValue[place] = v;
        }
      }
    }
    return { classPrices, bestValue };
  }

  /** Leaves the row found in `this.row`. */
  private solve(prepared: Prepared, cells: ArrayLike<number>, prices: Float64Array): PricedRow | null {
    const { stretch, layers, space, ranges, loose } = prepared;
    const { graph, from, to, person } = stretch;
    const weights = this.multipliers.of(person, graph.sums.length);
    graph.deltas.forEach((delta, id) => (layers.deltaPrice[id] = loose.reduce((sum, k) => sum + weights[k]! * delta[k]!, 0)));
    this.costs.reset(to - from + 1, graph.states, space.innerSize * space.outerSize);
    this.fillLast(prepared, weights);
    this.costs.fill(graph, space, layers);
    const least = this.costs.at(0, stretch.start, space.startOuter() * space.innerSize + space.startInner());
    if (!(least < Infinity)) return null;
    const beyond = loose.reduce((sum, k) => sum + leastBeyond(ranges[k]!, weights[k]!, this.options.unmetCost) + weights[k]! * stretch.sumsBefore[k]!, 0);
    const values = this.extract(prepared);
    return this.judge(stretch, cells, prices, values, least + beyond + stretch.fixedCost);
  }

  private judge({ person, from, to }: RowStretch, cells: ArrayLike<number>, prices: Float64Array, values: Int16Array, bound: number): PricedRow {
    for (let s = 0; s < this.plan.slots; s++) this.row[s] = s >= from && s < to ? values[s - from]! : cells[person * this.plan.slots + s]!;
    const cost = this.cost(person, this.row);
    let priced = cost;
    for (let s = from; s < to; s++) priced += prices[s * this.plan.values + this.row[s]!]!;
    return { bound, values, cost, priced };
  }

  private fillLast({ stretch, layers, space, ranges, loose }: Prepared, weights: Float64Array): void {
    const { graph, to, from } = stretch;
    const last = to - from;
    const sums = graph.sums.length;
    const total = (state: number, k: number, value: number): number => limitsCost(ranges[k]!.limits, stretch.sumsBefore[k]! + stretch.sumsAfter[state * sums + k]! + value, this.options.unmetCost);
    for (let state = 0; state < graph.states; state++) {
      if (!layers.reachable[last * graph.states + state]) continue;
      const after = loose.reduce((sum, k) => sum + weights[k]! * stretch.sumsAfter[state * sums + k]!, stretch.costAfter[state]!);
      const inner = Float64Array.from({ length: space.innerSize }, (_, i) => (space.inner ? total(state, space.inner.sum, space.inner.base + i * space.inner.divisor) : 0));
      for (let outer = 0; outer < space.outerSize; outer++) {
        const cost = space.outer.reduce((sum, one, i) => sum + total(state, one.sum, one.base + space.outerDigit(i, outer) * one.divisor), after);
        for (let i = 0; i < space.innerSize; i++) this.costs.put(last, state, outer * space.innerSize + i, cost + inner[i]!);
      }
    }
  }

  private extract({ stretch, layers, bestValue, space }: Prepared): Int16Array {
    const { graph, from, to } = stretch;
    const values = new Int16Array(to - from);
    let state = stretch.start;
    let outer = space.startOuter();
    let inner = space.startInner();
    for (let layer = 0; layer < to - from; layer++) {
      const kind = graph.kindOf[from + layer]!;
      const goal = this.costs.at(layer, state, outer * space.innerSize + inner);
      for (let arc = graph.from[kind * graph.states + state]!; ; arc++) {
        if (arc >= graph.from[kind * graph.states + state + 1]!) throw new Error('A priced row has no arc of its price.');
        const delta = graph.arcDelta[arc]!;
        const place = layer * layers.widest + graph.arcClass[arc]!;
        const moved = space.moves[delta * space.outerSize + outer]!;
        const shifted = inner + space.shift[delta]!;
        const digit = space.inner?.saturates ? Math.min(shifted, space.innerSize - 1) : shifted;
        if (moved < 0 || digit < layers.low[layer + 1]! || digit > layers.high[layer + 1]! || layers.prices[place] === Infinity) continue;
        const cost = layers.prices[place]! + graph.arcCost[arc]! + layers.deltaPrice[delta]!;
        if (this.costs.at(layer + 1, graph.arcNext[arc]!, moved * space.innerSize + digit) + cost !== goal) continue;
        values[layer] = bestValue[place]!;
        [state, outer, inner] = [graph.arcNext[arc]!, moved, digit];
        break;
      }
    }
    return values;
  }
}

/** Null when no state at the end is left. */
function reachableStates({ graph, from, to, start, costAfter }: RowStretch, classPrices: Float64Array, widest: number): Uint8Array | null {
  const { states } = graph;
  const reachable = new Uint8Array((to - from + 1) * states);
  reachable[start] = 1;
  for (let layer = 0; layer < to - from; layer++) {
    const kind = graph.kindOf[from + layer]!;
    for (let state = 0; state < states; state++) {
      if (!reachable[layer * states + state]) continue;
      for (let arc = graph.from[kind * states + state]!; arc < graph.from[kind * states + state + 1]!; arc++) {
        if (classPrices[layer * widest + graph.arcClass[arc]!]! < Infinity) reachable[(layer + 1) * states + graph.arcNext[arc]!] = 1;
      }
    }
  }
  for (let state = 0; state < states; state++) if (reachable[(to - from) * states + state] && costAfter[state]! < Infinity) return reachable;
  return null;
}

/** By layer, the inner digits that rows reach, and from which the minimum can still be met. */
function innerWindow(stretch: RowStretch, reach: SumReach, space: SumSpace, ranges: readonly SumRange[], allowed: (slot: number, cls: number) => boolean): Pick<Layers, 'low' | 'high'> {
  const { graph, from, to } = stretch;
  const length = to - from;
  const low = new Int32Array(length + 1);
  const high = new Int32Array(length + 1);
  const { inner } = space;
  if (!inner) return { low, high };
  const least = new Int32Array(length);
  const most = new Int32Array(length);
  for (let layer = 0; layer < length; layer++) {
    const kind = graph.kindOf[from + layer]!;
    let [a, b] = [Infinity, -Infinity];
    for (let cls = 0; cls < graph.classes[kind]!; cls++) {
      if (!allowed(from + layer, cls)) continue;
      const at = (kind * reach.widest + cls) * graph.sums.length + inner.sum;
      [a, b] = [Math.min(a, reach.least[at]!), Math.max(b, reach.most[at]!)];
    }
    [least[layer], most[layer]] = a > b ? [0, 0] : [a / inner.divisor, b / inner.divisor];
  }
  low[0] = high[0] = space.startInner();
  for (let layer = 0; layer < length; layer++) {
    low[layer + 1] = Math.max(0, Math.min(inner.digits - 1, low[layer]! + least[layer]!));
    high[layer + 1] = Math.max(0, Math.min(inner.digits - 1, high[layer]! + most[layer]!));
  }
  const rules = ranges[inner.sum]!.limits.filter((limit) => limit.kind === 0).map((limit) => limit.min);
  let needed = Math.ceil((Math.max(-Infinity, ...rules) - ranges[inner.sum]!.outsideMost - inner.base) / inner.divisor);
  for (let layer = length; layer > 0; layer--) {
    low[layer] = Math.max(low[layer]!, Math.min(needed, inner.digits - 1));
    needed -= most[layer - 1]!;
  }
  return { low, high };
}
