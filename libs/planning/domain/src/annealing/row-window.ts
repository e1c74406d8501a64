import type { PlanState } from '../compiled/plan-state';
import type { Packed } from '../compiled/state/walks';
import type { Change } from '../compiled/state/change';
import type { Random } from '../search/random';
import type { Weights } from './weights';
import { SumPrices } from './sum-prices';

/** The row after the window is followed this far. */
const FOLLOWED = 14;
const NOISES = 4096;

export interface WindowSearch {
  readonly person: number;
  readonly from: number;
  readonly until: number;
  /** How far prices are shaken, in points. */
  readonly noise: number;
  /** How often the prices of sums are set anew until their limits hold. */
  readonly tries: number;
}

/**
 * The best that a stretch of a row can hold, everybody else as they are: a dynamic programme over the row's automaton, with the
 * prices that counters charge. Sums are held by prices for each unit, so that the answer may miss their limits.
 */
export class RowWindow {
  /** What was found, from the window's first slot on. */
  readonly values: Int16Array;
  private readonly prices: Float64Array;
  private readonly sumPrices: SumPrices;
  private readonly noise: Float64Array;
  private readonly most: number;
  private readonly widest: number;
  private costs = new Float64Array(0);
  private backState = new Int32Array(0);
  private backValue = new Int16Array(0);
  private readonly lists: [Int32Array, Int32Array];
  private readonly change: Change;
  private readonly chosen: Int16Array;
  private readonly chosenPrice: Float64Array;
  private readonly choiceOf: Int16Array;

  constructor(
    private readonly state: PlanState,
    private readonly random: Random,
    private readonly weights: Weights,
    private readonly scale: number,
  ) {
    const { slots, values, people } = state.plan;
    this.values = new Int16Array(slots);
    this.prices = new Float64Array(slots * values);
    this.sumPrices = new SumPrices(state, scale);
    this.noise = Float64Array.from({ length: NOISES }, () => Math.log(-Math.log(1 - random() * 0.999999)));
    this.most = Array.from({ length: people }, (_, person) => state.walks.only(person)?.automaton).reduce((most, a) => Math.max(most, a ? a.states : 0), 0);
    this.lists = [new Int32Array(this.most), new Int32Array(this.most)];
    this.change = { person: 0, from: 0, until: 0, values: this.values, offset: 0 };
    this.widest = Array.from({ length: people }, (_, person) => new Set(state.walks.only(person)?.automaton.likeOf).size).reduce((a, b) => Math.max(a, b), 1);
    this.chosen = new Int16Array(values);
    this.chosenPrice = new Float64Array(values);
    this.choiceOf = new Int16Array(values);
    this.reserve(Math.min(slots, 32));
  }

  knows(person: number): boolean {
    return this.state.walks.only(person) !== null;
  }

  /** False when nothing is found, or what is there already. */
  find(search: WindowSearch): boolean {
    const { person, from, until, tries } = search;
    const { automaton, states } = this.state.walks.only(person)!;
    this.reserve(until - from);
    this.price(search);
    this.sumPrices.start(person);
    Object.assign(this.change, { person, from, until });
    for (let turn = 0; turn < tries; turn += 1) {
      if (!this.solve(automaton, states, search)) return false;
      if (tries === 1 || this.sumPrices.settle(this.change, turn)) break;
    }
    return this.isOther(search);
  }

  /** About how many moves one of these is worth in time. */
  get effort(): number {
    return 2 + (this.most * this.widest) / 60;
  }

  private reserve(length: number): void {
    const size = (length + 1) * this.most;
    if (this.costs.length >= size) return;
    this.costs = new Float64Array(size);
    this.backState = new Int32Array(size);
    this.backValue = new Int16Array(size);
  }

  private isOther({ person, from, until }: WindowSearch): boolean {
    const row = person * this.state.plan.slots;
    for (let slot = from; slot < until; slot += 1) if (this.values[slot - from] !== this.state.cells[row + slot]) return true;
    return false;
  }

  /** What each value costs in each slot, before sums; Infinity where it is not allowed. */
  private price({ person, from, until, noise }: WindowSearch): void {
    const { plan, cells, counts } = this.state;
    const { slots, values, allow, cellPoints, cellUnmet } = plan;
    const { broken, unmet } = this.weights;
    let shake = Math.floor(this.random() * NOISES);
    for (let slot = from; slot < until; slot += 1) {
      const cell = person * slots + slot;
      for (let value = 0; value < values; value += 1) {
        const at = cell * values + value;
        shake = (shake + 1) % NOISES;
        this.prices[(slot - from) * values + value] = allow[at]
          ? counts.price(person, slot, value, cells[cell]!, broken, unmet) + cellPoints[at]! + cellUnmet[at]! * unmet + noise * this.noise[shake]!
          : Infinity;
      }
    }
  }

  private solve(automaton: Packed, states: Int32Array, { person, from, until }: WindowSearch): boolean {
    const { stateSize } = automaton;
    const { most } = this;
    this.costs.fill(Infinity, 0, (until - from + 1) * most);
    let [now, next] = this.lists;
    let count = 1;
    now[0] = states[from]!;
    this.costs[states[from]! / stateSize] = 0;
    for (let slot = from; slot < until; slot += 1) {
      count = this.layer(automaton, slot, slot - from, person, now, count, next);
      [now, next] = [next, now];
    }
    let best = Infinity;
    let at = -1;
    for (let n = 0; n < count; n += 1) {
      const state = now[n]!;
      const cost = this.costs[(until - from) * most + state / stateSize]!;
      const whole = cost < best ? cost + this.after(automaton, states, person, until, state) : Infinity;
      if (whole >= best) continue;
      best = whole;
      at = state / stateSize;
    }
    if (at < 0) return false;
    for (let layer = until - from; layer > 0; layer -= 1) {
      this.values[layer - 1] = this.backValue[layer * most + at]!;
      at = this.backState[layer * most + at]!;
    }
    return true;
  }

  /** Steps from all states before the slot; leaves those after it in `next`. */
  private layer(automaton: Packed, slot: number, layer: number, person: number, now: Int32Array, count: number, next: Int32Array): number {
    const { steps, tableAt, costs: stepCosts, stateSize } = automaton;
    const { costs, most, backState, backValue, chosen, chosenPrice } = this;
    const { broken, unmet } = this.weights;
    const choices = this.choose(automaton, slot, layer, person);
    let found = 0;
    for (let n = 0; n < count; n += 1) {
      const state = now[n]! / stateSize;
      const base = tableAt[slot]! + now[n]!;
      const so = costs[layer * most + state]!;
      for (let choice = 0; choice < choices; choice += 1) {
        const value = chosen[choice]!;
        const cost = steps[base + value * 2 + 1]!;
        let whole = so + chosenPrice[choice]!;
        if (cost > 0) whole += stepCosts[cost * 3]! * broken + stepCosts[cost * 3 + 1]! * unmet + stepCosts[cost * 3 + 2]!;
        const to = steps[base + value * 2]!;
        const at = (layer + 1) * most + to / stateSize;
        const known = costs[at]!;
        if (whole >= known) continue;
        if (known === Infinity) {
          next[found] = to;
          found += 1;
        }
        costs[at] = whole;
        backState[at] = state;
        backValue[at] = value;
      }
    }
    return found;
  }

  /** The cheapest of the values that do the same in the automaton; how many there are. */
  private choose({ likeOf, tableAt, stateSize, states }: Packed, slot: number, layer: number, person: number): number {
    const { chosen, chosenPrice, choiceOf } = this;
    const { values } = this.state.plan;
    const { priced } = this.sumPrices;
    this.sumPrices.add(person, slot, this.prices, layer * values);
    const table = (tableAt[slot]! / (states * stateSize)) * values;
    let count = 0;
    choiceOf.fill(-1);
    for (let value = 0; value < values; value += 1) {
      const price = priced[value]!;
      if (price === Infinity) continue;
      const like = likeOf[table + value]!;
      let choice = choiceOf[like]!;
      if (choice < 0) {
        choice = count;
        choiceOf[like] = choice;
        count += 1;
      } else if (price >= chosenPrice[choice]!) continue;
      chosen[choice] = value;
      chosenPrice[choice] = price;
    }
    return count;
  }

  /** What the row after the window costs more than now when it begins with the state. */
  private after({ steps, tableAt, costs }: Packed, states: Int32Array, person: number, until: number, start: number): number {
    const { slots } = this.state.plan;
    const { broken, unmet } = this.weights;
    const end = Math.min(slots, until + FOLLOWED);
    let more = 0;
    let state = start;
    for (let slot = until; slot < end && state !== states[slot]; slot += 1) {
      const value = this.state.cells[person * slots + slot]! * 2;
      const now = steps[tableAt[slot]! + state + value + 1]! * 3;
      const was = steps[tableAt[slot]! + states[slot]! + value + 1]! * 3;
      if (now !== was) more += (costs[now]! - costs[was]!) * broken + (costs[now + 1]! - costs[was + 1]!) * unmet + costs[now + 2]! - costs[was + 2]!;
      state = steps[tableAt[slot]! + state + value]!;
    }
    return more;
  }
}
