import type { Coverage } from '../../model/constraint';
import type { CoverageArea, SlotCoverage } from './coverage-areas';
import { Caps } from './caps';
import type { Mask } from './mask';
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
  /** Slots mostly have the same maximums. */
  private readonly known = new Map<string, Caps>();
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
      if (wanted.slots[s]) this.addSlot(s, this.capsOf(slot.maximums));
    });
  }

  run(): ShortRoom[] {
    const required = [...this.wanted.counts.values()].reduce((a, b) => a + b, 0);
    if (this.flow.run() === required) return [];
    return this.flow.shortParts().map((part) => this.describe(part)).filter((room) => room.required > room.exists);
  }

  private capsOf(maximums: readonly CoverageArea[]): Caps {
    const key = maximums.map((m) => m.constraint.id).join(' ');
    const caps = this.known.get(key) ?? new Caps(this.facts, this.wanted, maximums);
    this.known.set(key, caps);
    return caps;
  }

  private addSlot(s: number, caps: Caps): void {
    const nodes = caps.areas.map(() => this.flow.node());
    caps.areas.forEach((cap, i) => {
      const out = nodes[caps.outer[i]!] ?? 1;
      this.flow.edge(nodes[i]!, out, cap.count);
      this.caps.push({ node: nodes[i]!, out, cap, slot: s });
    });
    for (const [p, node] of this.persons) {
      const into = new Set<number>();
      for (const v of caps.values) if (this.facts.can(p, s, v)) into.add(nodes[caps.innermost(p, v)] ?? 1);
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
