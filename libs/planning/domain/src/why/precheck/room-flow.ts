import type { Coverage } from '../../model/constraint';
import type { CoverageArea, SlotCoverage } from './coverage-areas';
import { inside } from './laminar';
import { overlap, type Mask } from './mask';
import { MaxFlow } from './max-flow';
import type { PlanFacts } from './plan-facts';

/** People who must hold one of some values, so many times each. */
export interface Wanted {
  readonly values: Mask;
  readonly slots: Mask;
  readonly counts: ReadonlyMap<number, number>;
}

/** A part of the people for whom there is too little room, and what makes it so. */
export interface ShortRoom {
  readonly people: readonly number[];
  readonly required: number;
  readonly exists: number;
  /** Limits that are used up, with the slots in which they are. */
  readonly limits: ReadonlyMap<Coverage, readonly number[]>;
  /** By person: single slots that are theirs alone, of those that count. */
  readonly cells: ReadonlyMap<number, readonly number[]>;
}

/** What people must do, as a flow into slots that have room for so many. */
export class RoomFlow {
  private readonly flow = new MaxFlow();
  private readonly persons = new Map<number, number>();
  private readonly caps: { node: number; out: number; cap: CoverageArea; slot: number }[] = [];
  private readonly cells: { from: number; to: number; person: number; slot: number }[] = [];

  constructor(
    private readonly facts: PlanFacts,
    private readonly wanted: Wanted,
    bySlot: readonly SlotCoverage[],
  ) {
    for (const [p, count] of wanted.counts) {
      const node = this.flow.node();
      this.persons.set(p, node);
      this.flow.edge(0, node, count);
    }
    bySlot.forEach((slot, s) => {
      if (wanted.slots[s]) this.addSlot(s, this.nestedCaps(slot.maximums));
    });
  }

  run(): ShortRoom[] {
    const required = [...this.wanted.counts.values()].reduce((a, b) => a + b, 0);
    if (this.flow.run() === required) return [];
    return this.flow.shortParts().map((part) => this.describe(part)).filter((room) => room.required > room.exists);
  }

  /** Maximums that some of these people could run into, the smallest first, and of those that cut across each other one. */
  private nestedCaps(maximums: readonly CoverageArea[]): CoverageArea[] {
    const some = new Uint8Array(this.facts.people);
    for (const p of this.persons.keys()) some[p] = 1;
    const cut = maximums
      .filter((cap) => overlap(cap.values, this.wanted.values) && overlap(cap.places, some))
      .map((cap) => ({ ...cap, values: cap.values.map((on, v) => on & this.wanted.values[v]!), places: cap.places.map((on, p) => on & some[p]!) }))
      .sort((a, b) => area(a) - area(b) || b.count - a.count);
    const taken: CoverageArea[] = [];
    for (const cap of cut) {
      if (taken.every((t) => inside(t, cap) || !(overlap(t.values, cap.values) && overlap(t.places, cap.places)))) taken.push(cap);
    }
    return taken;
  }

  private addSlot(s: number, caps: readonly CoverageArea[]): void {
    const nodes = caps.map(() => this.flow.node());
    caps.forEach((cap, i) => {
      const outer = caps.findIndex((other, j) => j > i && inside(cap, other));
      const out = outer < 0 ? 1 : nodes[outer]!;
      this.flow.edge(nodes[i]!, out, cap.count);
      this.caps.push({ node: nodes[i]!, out, cap, slot: s });
    });
    const entry = (p: number, v: number): number => nodes[caps.findIndex((cap) => cap.places[p] === 1 && cap.values[v] === 1)] ?? 1;
    for (const [p, node] of this.persons) {
      const into = new Set<number>();
      for (let v = 0; v < this.facts.values; v++) if (this.wanted.values[v] && this.facts.can(p, s, v)) into.add(entry(p, v));
      if (into.size > 0) this.addCell(node, p, s, into);
    }
  }

  private addCell(node: number, person: number, slot: number, into: ReadonlySet<number>): void {
    const cell = into.size === 1 ? [...into][0]! : this.flow.node();
    this.flow.edge(node, cell, 1);
    this.cells.push({ from: node, to: cell, person, slot });
    if (into.size > 1) for (const to of into) this.flow.edge(cell, to, 1);
  }

  private describe(part: ReadonlySet<number>): ShortRoom {
    const people = [...this.persons].filter(([, node]) => part.has(node)).map(([p]) => p);
    const limits = new Map<Coverage, number[]>();
    const cells = new Map<number, number[]>();
    let exists = 0;
    for (const { node, out, cap, slot } of this.caps) {
      if (!part.has(node) || part.has(out)) continue;
      exists += cap.count;
      limits.set(cap.constraint, [...(limits.get(cap.constraint) ?? []), slot]);
    }
    for (const { from, to, person, slot } of this.cells) {
      if (!part.has(from) || part.has(to)) continue;
      exists++;
      cells.set(person, [...(cells.get(person) ?? []), slot]);
    }
    return { people, required: people.reduce((sum, p) => sum + this.wanted.counts.get(p)!, 0), exists, limits, cells };
  }
}

function area({ values, places }: CoverageArea): number {
  return values.reduce((a, b) => a + b, 0) * places.reduce((a, b) => a + b, 0);
}
