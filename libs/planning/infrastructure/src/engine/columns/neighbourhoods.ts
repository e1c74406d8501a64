import { below, type CompiledPlan, type PlanBox, type Random } from '@housestaff/planning/domain';

/** How a box is cut: so many people, over so many slots. */
export interface BoxShape {
  readonly people: number;
  readonly slots: number;
}

/** Chooses boxes of a plan: people who could trade with one another, or anyone, and some slots in a row. */
export class Neighbourhoods {
  constructor(
    private readonly plan: CompiledPlan,
    private readonly random: Random,
  ) {}

  box(shape: BoxShape, cells: Int16Array): PlanBox {
    const { slots } = this.plan;
    const length = Math.min(slots, Math.max(1, Math.round(shape.slots)));
    const from = length === slots ? 0 : Math.max(0, Math.min(slots - length, below(this.random, slots + length) - length));
    const to = from + length;
    const count = Math.min(this.plan.people, Math.max(1, Math.round(shape.people)));
    const people = count === this.plan.people ? this.everyone() : this.random() < 0.5 ? this.related(count, cells, from, to) : this.anyone(count);
    return { people: people.sort((a, b) => a - b), from, to };
  }

  private everyone(): number[] {
    return Array.from({ length: this.plan.people }, (_, p) => p);
  }

  private anyone(count: number): number[] {
    const people = this.everyone();
    for (let i = 0; i < count; i++) {
      const other = i + below(this.random, people.length - i);
      [people[i], people[other]] = [people[other]!, people[i]!];
    }
    return people.slice(0, count);
  }

  /** One by chance, and those whose cells there differ most from theirs, where either could hold the other's. */
  private related(count: number, cells: Int16Array, from: number, to: number): number[] {
    const { people, slots, values, allow } = this.plan;
    const first = below(this.random, people);
    const ranked = this.everyone().map((person) => {
      let trades = 0;
      for (let s = from; s < to; s++) {
        const [a, b] = [cells[first * slots + s]!, cells[person * slots + s]!];
        if (a !== b && allow[(person * slots + s) * values + a] && allow[(first * slots + s) * values + b]) trades++;
      }
      return { person, rank: person === first ? Infinity : (trades / Math.max(1, to - from)) + this.random() };
    });
    return ranked.sort((a, b) => b.rank - a.rank).slice(0, count).map(({ person }) => person);
  }
}
