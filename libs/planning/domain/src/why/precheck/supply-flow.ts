import type { CoverageArea } from './coverage-areas';
import { mustHold, nested, type Nested } from './laminar';
import { indicesOf, overlap, without, type Mask } from './mask';
import { MaxFlow } from './max-flow';
import type { PersonLimit, PersonLimits } from './person-limits';
import type { PlanFacts } from './plan-facts';

interface Giver {
  readonly count: number;
  readonly cap: PersonLimit | null;
}

/** Coverage that nobody is left for, with those who give all they can. */
export interface ShortSupply {
  readonly tight: readonly { readonly area: Nested<CoverageArea>; readonly slot: number }[];
  readonly required: number;
  readonly exists: number;
  readonly most: ReadonlyMap<number, Giver>;
  /** Of others: the slots in which they can help. */
  readonly cells: ReadonlyMap<number, readonly number[]>;
}

/** Coverage as a flow into people's slots and through what each can give at most. */
export class SupplyFlow {
  private readonly flow = new MaxFlow();
  private readonly demands: { node: number; area: Nested<CoverageArea>; slot: number }[] = [];
  private readonly persons = new Map<number, { node: number } & Giver>();
  private readonly cells: { node: number; out: number; person: number; slot: number }[] = [];

  constructor(
    private readonly facts: PlanFacts,
    private readonly people: readonly PersonLimits[],
    private readonly values: Mask,
    wanting: readonly (readonly Nested<CoverageArea>[])[],
  ) {
    wanting.forEach((areas, s) => this.addSlot(areas, s));
  }

  run(): ShortSupply[] {
    const required = this.demands.reduce((sum, d) => sum + d.area.rest, 0);
    if (this.flow.run() === required) return [];
    return this.flow.shortParts().map((part) => this.describe(part)).filter((short) => short.required > short.exists && short.most.size > 0);
  }

  private addSlot(areas: readonly Nested<CoverageArea>[], slot: number): void {
    const cells = new Map<number, number>();
    for (const area of areas) {
      const node = this.flow.node();
      this.demands.push({ node, area, slot });
      this.flow.edge(0, node, area.rest);
      const values = indicesOf(area.values);
      for (const p of indicesOf(area.places)) if (this.facts.canAny(p, slot, values)) this.flow.edge(node, this.cell(cells, p, slot), 1);
    }
  }

  private cell(cells: Map<number, number>, person: number, slot: number): number {
    const known = cells.get(person);
    if (known !== undefined) return known;
    const node = this.flow.node();
    const out = this.giver(person).node;
    this.flow.edge(node, out, 1);
    this.cells.push({ node, out, person, slot });
    cells.set(person, node);
    return node;
  }

  private giver(person: number): { node: number } & Giver {
    const known = this.persons.get(person);
    if (known) return known;
    const giver = { node: this.flow.node(), ...this.mostOf(person) };
    this.flow.edge(giver.node, 1, giver.count);
    this.persons.set(person, giver);
    return giver;
  }

  /** By the person's own limits, or by what they must do besides. */
  private mostOf(person: number): Giver {
    const { facts, values } = this;
    const limits = this.people[person]!;
    const all = new Uint8Array(facts.slots).fill(1);
    const most = limits.most(values, all);
    const others = nested(limits.needs.filter((need) => !overlap(need.values, values)).map((need) => ({ ...need, places: need.slots })));
    const elsewhere = mustHold(others, { values: without(new Uint8Array(facts.values).fill(1), values), places: all }).total;
    const left = Math.max(0, facts.slots - elsewhere);
    return left < most.count ? { count: left, cap: null } : most;
  }

  private describe(part: ReadonlySet<number>): ShortSupply {
    const tight = this.demands.filter((d) => part.has(d.node));
    const most = new Map([...this.persons].filter(([, giver]) => part.has(giver.node)));
    const cells = new Map<number, number[]>();
    for (const { node, out, person, slot } of this.cells) if (part.has(node) && !part.has(out)) cells.set(person, [...(cells.get(person) ?? []), slot]);
    const free = [...cells.values()].reduce((sum, slots) => sum + slots.length, 0);
    const exists = [...most.values()].reduce((sum, { count }) => sum + count, free);
    return { tight, required: tight.reduce((sum, d) => sum + d.area.rest, 0), exists, most, cells };
  }
}
