import type { CoverageArea } from './coverage-areas';
import { inside } from './laminar';
import { countOf, indicesOf, overlap, type Mask } from './mask';
import type { PlanFacts } from './plan-facts';

/**
 * Maximums of a slot that some people could run into, those within others first. Of those that cut across each other one is
 * looked at: what is then found short is short all the same.
 */
export class Caps {
  readonly areas: readonly CoverageArea[];
  /** The next larger maximum around each, or -1. */
  readonly outer: readonly number[];
  readonly values: readonly number[];
  private readonly entry: Int16Array;

  constructor(
    private readonly facts: PlanFacts,
    wanted: { readonly values: Mask; readonly counts: ReadonlyMap<number, number> },
    maximums: readonly CoverageArea[],
  ) {
    this.values = indicesOf(wanted.values);
    this.areas = apart(facts, wanted, maximums);
    this.outer = this.areas.map((cap, i) => this.areas.findIndex((other, j) => j > i && inside(cap, other)));
    this.entry = new Int16Array(facts.people * facts.values).fill(-1);
    for (const p of wanted.counts.keys()) for (const v of this.values) this.entry[p * facts.values + v] = this.areas.findIndex((cap) => cap.places[p] === 1 && cap.values[v] === 1);
  }

  /** The smallest maximum that counts the person with that value, or -1. */
  innermost(person: number, value: number): number {
    return this.entry[person * this.facts.values + value]!;
  }
}

function apart(facts: PlanFacts, { values, counts }: { readonly values: Mask; readonly counts: ReadonlyMap<number, number> }, maximums: readonly CoverageArea[]): CoverageArea[] {
  const people = new Uint8Array(facts.people);
  for (const p of counts.keys()) people[p] = 1;
  const size = (cap: CoverageArea): number => countOf(cap.values) * countOf(cap.places);
  const cut = maximums
    .filter((cap) => overlap(cap.values, values) && overlap(cap.places, people))
    .map((cap) => ({ ...cap, values: cap.values.map((on, v) => on & values[v]!), places: cap.places.map((on, p) => on & people[p]!) }))
    .sort((a, b) => size(a) - size(b) || b.count - a.count);
  const taken: CoverageArea[] = [];
  for (const cap of cut) if (taken.every((t) => inside(t, cap) || !(overlap(t.values, cap.values) && overlap(t.places, cap.places)))) taken.push(cap);
  return taken;
}
