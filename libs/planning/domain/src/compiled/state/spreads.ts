import type { CompiledPlan, Spread } from '../compiled-plan';
import { BROKEN, type Change, type Delta, type ScorePart } from './change';

interface Even {
  readonly spread: Spread;
  /** What each of its people has, by their place among them. */
  readonly sums: Int32Array;
  most: number;
  least: number;
  /** How many have the most, and the least. */
  atMost: number;
  atLeast: number;
}

/** Fairness: who has the most and the least is looked for again only when the last of them changes. */
export class Spreads implements ScorePart {
  private readonly all: readonly Even[];
  /** For each person the spreads they are in, and their place there. */
  private readonly ofPerson: readonly (readonly { readonly even: Even; readonly place: number }[])[];

  constructor(private readonly plan: CompiledPlan) {
    this.all = plan.spreads.map((spread) => ({ spread, sums: new Int32Array(spread.people.length), most: 0, least: 0, atMost: 0, atLeast: 0 }));
    this.ofPerson = Array.from({ length: plan.people }, (_, person) =>
      this.all.map((even) => ({ even, place: even.spread.people.indexOf(person) })).filter(({ place }) => place >= 0),
    );
  }

  get none(): boolean {
    return this.all.length === 0;
  }

  reset(cells: Int16Array, score: Delta): void {
    const { slots, values } = this.plan;
    for (const even of this.all) {
      even.spread.people.forEach((person, place) => {
        let sum = even.spread.carried[place]!;
        for (let slot = 0; slot < slots; slot += 1) sum += even.spread.amounts[slot * values + cells[person * slots + slot]!]!;
        even.sums[place] = sum;
      });
      look(even);
      score[BROKEN + even.spread.kind]! += costOf(even.spread, even.most - even.least);
    }
  }

  change(cells: Int16Array, change: Change, keep: boolean, delta: Delta): void {
    const list = this.ofPerson[change.person]!;
    for (let n = 0; n < list.length; n += 1) {
      const { even, place } = list[n]!;
      const moved = this.moved(even.spread, cells, change);
      if (moved !== 0) shift(even, place, moved, keep, delta);
    }
  }

  private moved({ amounts }: Spread, cells: Int16Array, { person, from, until, values, offset }: Change): number {
    const row = person * this.plan.slots;
    let moved = 0;
    for (let slot = from; slot < until; slot += 1) {
      const at = slot * this.plan.values;
      moved += amounts[at + values[offset + slot - from]!]! - amounts[at + cells[row + slot]!]!;
    }
    return moved;
  }
}

function shift(even: Even, place: number, moved: number, keep: boolean, delta: Delta): void {
  const { sums, spread } = even;
  const old = sums[place]!;
  const before = even.most - even.least;
  const staysMost = old !== even.most || even.atMost > 1;
  const staysLeast = old !== even.least || even.atLeast > 1;
  const now = old + moved;
  sums[place] = now;
  const most = now >= even.most ? now : staysMost ? even.most : highest(sums);
  const least = now <= even.least ? now : staysLeast ? even.least : lowest(sums);
  delta[BROKEN + spread.kind]! += costOf(spread, most - least) - costOf(spread, before);
  if (keep) look(even);
  else sums[place] = old;
}

function look(even: Even): void {
  even.most = -Infinity;
  even.least = Infinity;
  for (const sum of even.sums) {
    if (sum > even.most) {
      even.most = sum;
      even.atMost = 0;
    }
    if (sum < even.least) {
      even.least = sum;
      even.atLeast = 0;
    }
    if (sum === even.most) even.atMost += 1;
    if (sum === even.least) even.atLeast += 1;
  }
}

function costOf({ allowed, unit, cost }: Spread, width: number): number {
  return width > allowed ? Math.ceil((width - allowed) / unit) * cost : 0;
}

function highest(sums: Int32Array): number {
  let most = sums[0]!;
  for (let n = 1; n < sums.length; n += 1) if (sums[n]! > most) most = sums[n]!;
  return most;
}

function lowest(sums: Int32Array): number {
  let least = sums[0]!;
  for (let n = 1; n < sums.length; n += 1) if (sums[n]! < least) least = sums[n]!;
  return least;
}
