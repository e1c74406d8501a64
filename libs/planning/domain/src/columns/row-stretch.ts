import type { CompiledPlan } from '../compiled/compiled-plan';
import type { RowGraph, RowPlace } from './row-graph';
import type { SumReach } from './sum-reach';
import type { SumRange } from './sum-space';

/** A row of which the slots `from` until `to` are free, and what the fixed cells on both sides of them come to. */
export interface RowStretch {
  readonly person: number;
  readonly from: number;
  readonly to: number;
  readonly graph: RowGraph;
  /** State before `from`. */
  readonly start: number;
  /** What the fixed cells cost: those before, and all fixed cells by themselves. */
  readonly fixedCost: number;
  /** What the cells before add to each sum, carried amounts included. */
  readonly sumsBefore: Float64Array;
  /** By state at `to`: what the cells after it cost; Infinity where they break a rule. */
  readonly costAfter: Float64Array;
  /** By state × sum: what the cells after it add. */
  readonly sumsAfter: Float64Array;
}

/** Null when the cells before break a rule. */
export function stretchOf(plan: CompiledPlan, unmetCost: number, place: RowPlace, person: number, cells: ArrayLike<number>, from: number, to: number): RowStretch | null {
  const { graph } = place;
  const sums = graph.sums.length;
  const sumsBefore = Float64Array.from(graph.sumOf, (k) => plan.sums[person]![k]!.carried);
  let state = place.start;
  let fixedCost = 0;
  for (let s = 0; s < plan.slots; s++) {
    if (s === from) s = to;
    if (s >= plan.slots) break;
    const at = (person * plan.slots + s) * plan.values + cells[person * plan.slots + s]!;
    if (!plan.allow[at]) return null;
    fixedCost += plan.cellPoints[at]! + plan.cellUnmet[at]! * unmetCost;
  }
  for (let s = 0; s < from; s++) {
    const arc = arcAt(graph, plan.values, s, state, cells[person * plan.slots + s]!);
    if (arc < 0) return null;
    fixedCost += graph.arcCost[arc]!;
    const delta = graph.deltas[graph.arcDelta[arc]!]!;
    for (let k = 0; k < sums; k++) sumsBefore[k]! += delta[k]!;
    state = graph.arcNext[arc]!;
  }
  const after = walkAfter(plan, graph, cells, person * plan.slots, to);
  return { person, from, to, graph, start: state, fixedCost, sumsBefore, ...after };
}

function arcAt(graph: RowGraph, values: number, slot: number, state: number, value: number): number {
  return graph.arcOf[(graph.kindOf[slot]! * graph.states + state) * values + value]!;
}

function walkAfter(plan: CompiledPlan, graph: RowGraph, cells: ArrayLike<number>, row: number, to: number): Pick<RowStretch, 'costAfter' | 'sumsAfter'> {
  const sums = graph.sums.length;
  let cost = new Float64Array(graph.states);
  let total = new Float64Array(graph.states * sums);
  for (let s = plan.slots - 1; s >= to; s--) {
    const costHere = new Float64Array(graph.states).fill(Infinity);
    const totalHere = new Float64Array(graph.states * sums);
    for (let state = 0; state < graph.states; state++) {
      const arc = arcAt(graph, plan.values, s, state, cells[row + s]!);
      if (arc < 0) continue;
      const next = graph.arcNext[arc]!;
      costHere[state] = cost[next]! + graph.arcCost[arc]!;
      const delta = graph.deltas[graph.arcDelta[arc]!]!;
      for (let k = 0; k < sums; k++) totalHere[state * sums + k] = total[next * sums + k]! + delta[k]!;
    }
    cost = costHere;
    total = totalHere;
  }
  return { costAfter: cost, sumsAfter: total };
}

/** How far each sum can come within the stretch. `allowed`: by slot of the stretch × class. */
export function rangesOf(plan: CompiledPlan, stretch: RowStretch, reach: SumReach, allowed: (slot: number, cls: number) => boolean): SumRange[] {
  const { graph } = stretch;
  const sums = graph.sums.length;
  return graph.sumOf.map((index, k) => {
    const range = { limits: plan.sums[stretch.person]![index]!.limits, outsideLeast: Infinity, outsideMost: -Infinity, least: 0, most: 0, down: 0, up: 0, divisor: reach.divisor[k]! };
    for (let state = 0; state < graph.states; state++) {
      if (stretch.costAfter[state] === Infinity) continue;
      const outside = stretch.sumsBefore[k]! + stretch.sumsAfter[state * sums + k]!;
      range.outsideLeast = Math.min(range.outsideLeast, outside);
      range.outsideMost = Math.max(range.outsideMost, outside);
    }
    for (let s = stretch.from; s < stretch.to; s++) addSlot(range, graph, reach, s, k, allowed);
    return range;
  });
}

function addSlot(range: { least: number; most: number; down: number; up: number }, graph: RowGraph, reach: SumReach, s: number, k: number, allowed: (slot: number, cls: number) => boolean): void {
  const kind = graph.kindOf[s]!;
  let least = Infinity;
  let most = -Infinity;
  for (let cls = 0; cls < graph.classes[kind]!; cls++) {
    if (!allowed(s, cls)) continue;
    const at = (kind * reach.widest + cls) * graph.sums.length + k;
    least = Math.min(least, reach.least[at]!);
    most = Math.max(most, reach.most[at]!);
  }
  if (least > most) return;
  range.least += least;
  range.most += most;
  range.down += Math.min(0, least);
  range.up += Math.max(0, most);
}
