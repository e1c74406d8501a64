import { NOTHING, type Picked, type PlanningConstraint, type Strength } from '../model/constraint';
import { Picker, pickValues } from '../model/picked';
import type { PlanningProblem } from '../model/planning-problem';

/** The problem's lists by index: what constraints pick, as numbers. */
export class ProblemIndex {
  readonly people: Picker;
  readonly slots: Picker;
  readonly activities: Picker;
  readonly slotCount: number;
  readonly peopleCount: number;
  /** Cell values: activities and nothing. */
  readonly valueCount: number;
  /** Values by person that they held before the first slot, the latest last. */
  readonly history: readonly (readonly number[])[];

  constructor(readonly problem: PlanningProblem) {
    this.people = new Picker(problem.people);
    this.slots = new Picker(problem.slots);
    this.activities = new Picker(problem.activities);
    this.slotCount = problem.slots.length;
    this.peopleCount = problem.people.length;
    this.valueCount = problem.activities.length + 1;
    this.history = problem.people.map(({ id }) => (ownOf(problem.history, id) ?? []).map((held) => (held === null ? 0 : this.value(held))));
  }

  /** 0 for nothing. */
  value(activity: string): number {
    return activity === NOTHING ? 0 : this.activities.indexOf(activity) + 1;
  }

  values(picked: Picked | undefined): readonly number[] {
    return pickValues(this.activities, picked);
  }

  /** 1 where the value is picked. */
  valueFlags(picked: Picked | undefined): Uint8Array {
    const flags = new Uint8Array(this.valueCount);
    for (const value of this.values(picked)) flags[value] = 1;
    return flags;
  }

  /** 1 where the slot is picked. */
  slotFlags(picked: Picked | undefined): Uint8Array {
    const flags = new Uint8Array(this.slotCount);
    for (const slot of this.slots.pick(picked)) flags[slot] = 1;
    return flags;
  }

  /** Slots of each group, by index. */
  groups(groups: readonly (readonly string[])[]): number[][] {
    return groups.map((group) => group.map((slot) => this.slots.indexOf(slot)).filter((slot) => slot >= 0));
  }

  /** Constraints of a kind, in the problem's order. */
  ofKind<K extends PlanningConstraint['kind']>(kind: K): Extract<PlanningConstraint, { kind: K }>[] {
    return this.problem.constraints.filter((c): c is Extract<PlanningConstraint, { kind: K }> => c.kind === kind);
  }
}

/** Undefined for names that the record itself doesn't have. */
export function ownOf<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What a unit costs, and of what: 0 rules, 1 demand, 2 points. */
export interface UnitCost {
  readonly kind: 0 | 1 | 2;
  readonly cost: number;
}

export function unitCost(strength: Strength): UnitCost {
  if (strength === 'rule') return { kind: 0, cost: 1 };
  return strength === 'demand' ? { kind: 1, cost: 1 } : { kind: 2, cost: strength.weight };
}
