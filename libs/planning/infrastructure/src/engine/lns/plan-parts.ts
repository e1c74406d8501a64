import { below, type CompiledPlan, type PlanCheck, type Random } from '@housestaff/planning/domain';

export type PartKind = 'people' | 'slots';

/** Chooses parts of a plan to solve again: some people's rows, or some neighbouring slots of everybody. */
export class PlanParts {
  private readonly people: ReadonlyMap<string, number>;
  private readonly slots: ReadonlyMap<string, number>;

  constructor(
    private readonly plan: CompiledPlan,
    private readonly random: Random,
  ) {
    this.people = new Map(plan.problem.people.map(({ id }, p) => [id, p]));
    this.slots = new Map(plan.problem.slots.map(({ id }, s) => [id, s]));
  }

  /** 1 for each cell, by person × slot, that may change. */
  choose(kind: PartKind, size: number, check: PlanCheck): Uint8Array {
    const { people, slots } = this.plan;
    const free = new Uint8Array(people * slots);
    if (kind === 'people') for (const p of this.somePeople(size, check)) free.fill(1, p * slots, (p + 1) * slots);
    else {
      const from = this.firstSlot(size, check);
      for (let p = 0; p < people; p++) free.fill(1, p * slots + from, p * slots + Math.min(slots, from + size));
    }
    return free;
  }

  /** About half of those who cost something, the others by chance. */
  private somePeople(size: number, check: PlanCheck): Set<number> {
    const { people } = this.plan;
    const chosen = new Set<number>();
    const costly = costs(check).flatMap((cost) => cost.people);
    for (let n = 0; n < size && costly.length > 0; n++) if (this.random() < 0.5) chosen.add(this.people.get(costly[below(this.random, costly.length)]!)!);
    while (chosen.size < Math.min(size, people)) chosen.add(below(this.random, people));
    return chosen;
  }

  private firstSlot(size: number, check: PlanCheck): number {
    const { slots } = this.plan;
    const costly = costs(check).filter((cost) => cost.slots.length > 0);
    const cost = this.random() < 0.5 ? costly[below(this.random, costly.length)] : undefined;
    const middle = cost ? this.slots.get(cost.slots[below(this.random, cost.slots.length)]!)! : below(this.random, slots);
    return Math.max(0, Math.min(slots - size, middle - below(this.random, size)));
  }
}

/** Unmet demand where there is some, else what costs points. */
function costs(check: PlanCheck): PlanCheck['unmet'] {
  return check.unmet.length > 0 ? check.unmet : check.wishes;
}
