import type { Id } from '@housestaff/kernel';
import type { Request, Strength } from '@housestaff/planning/domain';

interface Bar {
  readonly personId: Id;
  readonly reason: string;
  readonly items: readonly Id[];
  readonly columns: Set<string>;
}

/** Who can't be given what, where, and why, gathered into as few constraints as say the same. */
export class Bars {
  private readonly bars = new Map<string, Bar>();

  /** `kind` begins the ids, e.g. `leave`. */
  constructor(
    private readonly kind: string,
    private readonly name: string,
    private readonly strength: Strength = 'rule',
    private readonly term?: string,
  ) {}

  add(personId: Id, columnId: string, items: readonly Id[], reason: string): void {
    if (items.length === 0) return;
    const key = `${personId} ${reason} ${items.join()}`;
    const bar = this.bars.get(key) ?? { personId, reason, items, columns: new Set<string>() };
    bar.columns.add(columnId);
    this.bars.set(key, bar);
  }

  /** Those who are barred from the same, in the same columns, for the same reason, together. */
  constraints(): Request[] {
    const alike = new Map<string, { bar: Bar; people: Id[] }>();
    for (const bar of this.bars.values()) {
      const key = `${bar.reason} ${bar.items.join()} ${[...bar.columns].join()}`;
      const same = alike.get(key);
      if (same) same.people.push(bar.personId);
      else alike.set(key, { bar, people: [bar.personId] });
    }
    return [...alike.values()].map(({ bar, people }, n) => ({
      ...{ kind: 'request' as const, id: `${this.kind}:${n + 1}`, name: this.name, strength: this.strength, ...(this.term ? { term: this.term } : {}) },
      ...{ people, slots: [...bar.columns], activities: [...bar.items], want: false, reason: bar.reason },
    }));
  }
}
