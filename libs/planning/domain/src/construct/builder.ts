import type { Weights } from '../annealing/cooling';
import { OpenCells } from '../annealing/open-cells';
import type { PlanState } from '../compiled/plan-state';
import { below, seededRandom, type Random } from '../search/random';

/** People who are tried for a place that lacks someone. */
const TRIED = 24;

interface Lack {
  readonly slot: number;
  /** Values that would add to the counter, by person. */
  readonly takers: readonly { readonly person: number; readonly value: number }[];
  readonly amount: number;
}

/** Fills what lacks people, that with the fewest to choose from first: each time with whom it costs least. */
export class Builder {
  private readonly random: Random;
  private readonly open: OpenCells;
  private readonly values: Int16Array;

  constructor(
    private readonly state: PlanState,
    private readonly weights: Weights,
    seed: number,
  ) {
    this.random = seededRandom(seed);
    this.open = new OpenCells(state.plan);
    this.values = new Int16Array(state.plan.slots);
  }

  build(stop: () => boolean): void {
    for (const lack of this.lacks()) {
      if (stop()) return;
      for (let n = 0; n < lack.amount; n += 1) if (!this.fill(lack)) break;
    }
  }

  private lacks(): Lack[] {
    const { counters } = this.state.plan;
    const lacks: (Lack & { order: number })[] = [];
    for (let counter = 0; counter < counters.count; counter += 1) {
      const min = counters.limits[counter]!.reduce((most, limits) => Math.max(most, limits.min), 0);
      if (min <= 0 || min === Infinity) continue;
      const slot = counters.slotOf[counter]!;
      const takers = this.takers(counter, slot);
      lacks.push({ slot, takers, amount: min, order: takers.length / min + this.random() });
    }
    return lacks.sort((a, b) => a.order - b.order);
  }

  private takers(counter: number, slot: number): Lack['takers'] {
    const { people, slots, values, allow, counters } = this.state.plan;
    const takers: { person: number; value: number }[] = [];
    for (let person = 0; person < people; person += 1) {
      const at = (counters.classOf[person]! * slots + slot) * values;
      for (let value = 0; value < values; value += 1) {
        if (!allow[(person * slots + slot) * values + value]) continue;
        for (let n = counters.from[at + value]!; n < counters.from[at + value + 1]!; n += 1) {
          if (counters.targets[n] === counter && counters.amounts[n]! > 0) takers.push({ person, value });
        }
      }
    }
    return takers;
  }

  /** False when nobody makes it better. */
  private fill({ slot, takers }: Lack): boolean {
    let best = 0;
    let chosen: Lack['takers'][number] | null = null;
    const first = below(this.random, takers.length);
    for (let n = 0; n < Math.min(TRIED, takers.length); n += 1) {
      const taker = takers[(first + n) % takers.length]!;
      if (this.state.cells[taker.person * this.state.plan.slots + slot] === taker.value) continue;
      const cost = this.cost(taker.person, slot, taker.value);
      if (cost >= best) continue;
      best = cost;
      chosen = taker;
    }
    if (!chosen) return false;
    this.give(chosen.person, slot, chosen.value, true);
    return true;
  }

  private cost(person: number, slot: number, value: number): number {
    this.give(person, slot, value, false);
    const { state, weights } = this;
    return weights.broken * state.addsStrain + weights.unmet * state.addsUnmet + state.addsPoints;
  }

  /** With the slots that are held together with it. */
  private give(person: number, slot: number, value: number, keep: boolean): void {
    const { state, open, values } = this;
    const grouped = open.isGrouped[value] === 1;
    const from = grouped ? open.groupFrom[slot]! : slot;
    const until = grouped ? open.groupUntil[slot]! : slot + 1;
    const { slots, values: valueCount, allow } = state.plan;
    for (let at = from; at < until; at += 1) {
      const cell = person * slots + at;
      values[at - from] = allow[cell * valueCount + value] ? value : state.cells[cell]!;
    }
    if (keep) {
      state.set(person, from, values, 0, until - from);
      state.forget();
    } else state.measure(person, from, values, 0, until - from);
  }
}
