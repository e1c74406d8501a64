import type { PlanState } from '../compiled/plan-state';
import type { Change } from '../compiled/state/change';

/** Prices for a unit of each sum of a row, raised while its upper limit is passed, lowered while the lower one is missed. */
export class SumPrices {
  /** What the slot that was asked for last charges, by value. */
  readonly priced: Float64Array;
  private readonly prices: Float64Array;
  private readonly steps: Float64Array;
  private readonly signs: Int8Array;
  private readonly moved: Int32Array;
  /** By person and sum: a cell's usual amount. */
  private readonly usual: readonly Float64Array[];
  private isPriced = false;

  constructor(
    private readonly state: PlanState,
    private readonly scale: number,
  ) {
    const { plan } = state;
    const most = plan.sums.reduce((found, sums) => Math.max(found, sums.length), 0);
    this.priced = new Float64Array(plan.values);
    this.prices = new Float64Array(most);
    this.steps = new Float64Array(most);
    this.signs = new Int8Array(most);
    this.moved = new Int32Array(most);
    const known = new Map<Int32Array, number>();
    this.usual = plan.sums.map((sums) => Float64Array.from(sums, ({ amounts }) => known.get(amounts) ?? known.set(amounts, usualAmount(amounts)).get(amounts)!));
  }

  start(person: number): void {
    this.prices.fill(0);
    this.signs.fill(0);
    this.isPriced = false;
    this.usual[person]!.forEach((usual, sum) => (this.steps[sum] = this.scale / usual));
  }

  /** Leaves in `priced` the prices from `at` on, with those of sums. */
  add(person: number, slot: number, prices: Float64Array, at: number): void {
    const { priced } = this;
    for (let value = 0; value < priced.length; value += 1) priced[value] = prices[at + value]!;
    if (!this.isPriced) return;
    const { plan, sums } = this.state;
    const layout = sums.layout(person);
    for (let value = 0; value < priced.length; value += 1) {
      const place = slot * layout.slotStep + value;
      for (let n = layout.from[place]!; n < layout.from[place + 1]!; n += 1) priced[value]! += this.prices[layout.sums[n]!]! * layout.amounts[n]!;
      for (const { sum, touches } of layout.groups) if (touches[slot * plan.values + value]) priced[value]! += this.prices[sum]! / 2;
    }
  }

  /** True when the change misses no limit; else prices are set anew. */
  settle(change: Change, turn: number): boolean {
    const { state, moved, prices, steps, signs } = this;
    const { person } = change;
    state.sums.probe(state.cells, change, moved);
    const now = state.sums.of(person);
    // A whole row must hold the limits; a part must not make them worse.
    const isWhole = change.until - change.from === state.plan.slots;
    let holds = true;
    state.plan.sums[person]!.forEach(({ limits, kind }, sum) => {
      if (kind === 'free') return;
      const amount = now[sum]! + moved[sum]!;
      let sign = 0;
      for (const limit of limits) {
        if (limit.kind === 2) continue;
        if (amount > limit.max && (isWhole || moved[sum]! > 0)) sign = 1;
        else if (amount < limit.min && (isWhole || moved[sum]! < 0)) sign = -1;
      }
      if (sign === 0) return;
      holds = false;
      if (signs[sum] === -sign) steps[sum]! /= 2;
      else if (turn > 2) steps[sum]! *= 1.5;
      signs[sum] = sign;
      prices[sum]! += sign * steps[sum]!;
      this.isPriced = true;
    });
    return holds;
  }
}

function usualAmount(amounts: Int32Array): number {
  let least = Infinity;
  for (const amount of amounts) if (amount !== 0 && Math.abs(amount) < least) least = Math.abs(amount);
  return least === Infinity ? 1 : least;
}
