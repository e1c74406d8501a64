import type { CompiledPlan, Limits } from '../compiled-plan';
import { costOf } from '../limits';
import { BROKEN, POINTS, UNMET, type Change, type Delta, type ScorePart } from './change';

const STRIDE = 4;

/** Coverage and ratios. What each counter costs at each of its values is looked up; counters of like limits share a table. */
export class Counts implements ScorePart {
  /** By counter, where its value stands in `costs`. */
  private readonly places: Int32Array;
  private readonly zeros: Int32Array;
  private readonly costs: Int32Array;
  private readonly classAt: Int32Array;

  constructor(private readonly plan: CompiledPlan) {
    const { counters } = plan;
    const tables = costTables(plan);
    this.costs = tables.costs;
    this.zeros = tables.zeros;
    this.places = new Int32Array(counters.count);
    this.classAt = counters.classOf.map((c) => c * plan.slots * plan.values);
  }

  /** Whether two people add to the same counters. */
  alike(a: number, b: number): boolean {
    return this.classAt[a] === this.classAt[b];
  }

  reset(cells: Int16Array, score: Delta): void {
    const { people, slots, values, counters } = this.plan;
    this.places.set(this.zeros);
    for (let person = 0; person < people; person += 1) {
      for (let slot = 0; slot < slots; slot += 1) {
        const at = this.classAt[person]! + slot * values + cells[person * slots + slot]!;
        for (let n = counters.from[at]!; n < counters.from[at + 1]!; n += 1) this.places[counters.targets[n]!]! += counters.amounts[n]! * STRIDE;
      }
    }
    for (const place of this.places) {
      score[BROKEN]! += this.costs[place]!;
      score[UNMET]! += this.costs[place + 1]!;
      score[POINTS]! += this.costs[place + 2]!;
    }
  }

  change(cells: Int16Array, change: Change, keep: boolean, delta: Delta): void {
    const { slots, values: valueCount, counters } = this.plan;
    const { from, targets, amounts } = counters;
    const { person, until, values, offset } = change;
    const row = person * slots;
    const base = this.classAt[person]!;
    for (let slot = change.from; slot < until; slot += 1) {
      const held = cells[row + slot]!;
      const given = values[offset + slot - change.from]!;
      if (held === given) continue;
      const at = base + slot * valueCount;
      const fromHeld = from[at + held]!;
      const untilHeld = from[at + held + 1]!;
      const fromGiven = from[at + given]!;
      const untilGiven = from[at + given + 1]!;
      for (let n = fromHeld; n < untilHeld; n += 1) {
        const target = targets[n]!;
        this.move(target, amountAt(targets, amounts, fromGiven, untilGiven, target) - amounts[n]!, keep, delta);
      }
      for (let n = fromGiven; n < untilGiven; n += 1) {
        if (amountAt(targets, amounts, fromHeld, untilHeld, targets[n]!) === 0) this.move(targets[n]!, amounts[n]!, keep, delta);
      }
    }
  }

  /** What counters charge the person for holding the value instead of nothing that counts, the rest as it is. */
  price(person: number, slot: number, value: number, held: number, broken: number, unmet: number): number {
    const { from, targets, amounts } = this.plan.counters;
    const at = this.classAt[person]! + slot * this.plan.values;
    let price = 0;
    for (let n = from[at + value]!, end = from[at + value + 1]!; n < end; n += 1) {
      const target = targets[n]!;
      const without = this.places[target]! - amountAt(targets, amounts, from[at + held]!, from[at + held + 1]!, target) * STRIDE;
      const within = without + amounts[n]! * STRIDE;
      const { costs } = this;
      price += (costs[within]! - costs[without]!) * broken + (costs[within + 1]! - costs[without + 1]!) * unmet + costs[within + 2]! - costs[without + 2]!;
    }
    return price;
  }

  private move(target: number, amount: number, keep: boolean, delta: Delta): void {
    if (amount === 0) return;
    const { costs, places } = this;
    const old = places[target]!;
    const now = old + amount * STRIDE;
    delta[BROKEN]! += costs[now]! - costs[old]!;
    delta[UNMET]! += costs[now + 1]! - costs[old + 1]!;
    delta[POINTS]! += costs[now + 2]! - costs[old + 2]!;
    if (keep) places[target] = now;
  }
}

/** What the cell adds to the target; 0 when it doesn't. */
function amountAt(targets: Int32Array, amounts: Int32Array, from: number, until: number, target: number): number {
  for (let n = from; n < until; n += 1) if (targets[n] === target) return amounts[n]!;
  return 0;
}

function costTables(plan: CompiledPlan): { costs: Int32Array; zeros: Int32Array } {
  const { counters } = plan;
  const ranges = rangesOf(plan);
  const known = new Map<string, number>();
  const costs: number[] = [];
  const zeros = Int32Array.from({ length: counters.count }, (_, target) => {
    const [least, most] = [ranges.least[target]!, ranges.most[target]!];
    const limits = counters.limits[target]!;
    const key = `${least} ${most} ${limits.map((l) => `${l.min} ${l.max} ${l.kind} ${l.underCost} ${l.overCost} ${l.unit}`).join('|')}`;
    if (!known.has(key)) {
      known.set(key, costs.length - least * STRIDE);
      for (let value = least; value <= most; value += 1) costs.push(...costsAt(limits, value), 0);
    }
    return known.get(key)!;
  });
  return { costs: Int32Array.from(costs), zeros };
}

function costsAt(limits: readonly Limits[], value: number): [number, number, number] {
  const found: [number, number, number] = [0, 0, 0];
  for (const limit of limits) found[limit.kind] += costOf(limit, value);
  return found;
}

/** Between which values each counter can be. */
function rangesOf({ people, slots, values, counters }: CompiledPlan): { least: Int32Array; most: Int32Array } {
  const least = new Int32Array(counters.count);
  const most = new Int32Array(counters.count);
  const inClass = new Int32Array(people);
  for (const c of counters.classOf) inClass[c]! += 1;
  const touched = new Map<number, { down: number; up: number }>();
  for (let c = 0; c < people && inClass[c]! > 0; c += 1) {
    for (let slot = 0; slot < slots; slot += 1) {
      touched.clear();
      const at = (c * slots + slot) * values;
      for (let n = counters.from[at]!; n < counters.from[at + values]!; n += 1) widen(touched, counters.targets[n]!, counters.amounts[n]!);
      for (const [target, { down, up }] of touched) {
        least[target]! += down * inClass[c]!;
        most[target]! += up * inClass[c]!;
      }
    }
  }
  return { least, most };
}

function widen(ranges: Map<number, { down: number; up: number }>, target: number, amount: number): void {
  const known = ranges.get(target);
  ranges.set(target, { down: Math.min(known?.down ?? 0, amount), up: Math.max(known?.up ?? 0, amount) });
}
