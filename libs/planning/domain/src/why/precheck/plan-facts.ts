import type { Coverage, Picked, PlanningConstraint, Request } from '../../model/constraint';
import { Picker, pickValues } from '../../model/picked';
import type { PlanningProblem } from '../../model/planning-problem';
import { unitOf } from '../plan-words';
import { maskOf, type Mask } from './mask';

/** What the checks share: who and what constraints are about, and what a cell may hold. People, slots and values are indices; value 0 is nothing. */
export class PlanFacts {
  readonly people: number;
  readonly slots: number;
  readonly values: number;
  readonly unit: string;
  /** By person × slot: the value that it is locked to, or -1. */
  readonly locks: Int16Array;
  private readonly allowed: Uint8Array;
  private readonly pickers: { people: Picker; slots: Picker; activities: Picker };

  constructor(readonly problem: PlanningProblem) {
    this.people = problem.people.length;
    this.slots = problem.slots.length;
    this.values = problem.activities.length + 1;
    this.unit = unitOf(problem);
    this.pickers = { people: new Picker(problem.people), slots: new Picker(problem.slots), activities: new Picker(problem.activities) };
    this.locks = this.readLocks();
    this.allowed = new Uint8Array(this.people * this.slots * this.values).fill(1);
    for (const c of problem.constraints) if (c.strength === 'rule') this.forbid(c);
  }

  /** By rules of cells, or as it is locked. */
  can(person: number, slot: number, value: number): boolean {
    const lock = this.locks[person * this.slots + slot]!;
    return lock >= 0 ? lock === value : this.allowed[(person * this.slots + slot) * this.values + value] === 1;
  }

  canAny(person: number, slot: number, values: readonly number[]): boolean {
    return values.some((value) => this.can(person, slot, value));
  }

  /** What rules alone say of a cell, whether or not it is locked. */
  ruledOut(person: number, slot: number, value: number): boolean {
    return this.allowed[(person * this.slots + slot) * this.values + value] === 0;
  }

  peopleOf(picked: Picked | undefined): readonly number[] {
    return this.pickers.people.pick(picked);
  }

  slotMask(picked: Picked | undefined): Mask {
    return maskOf(this.slots, this.pickers.slots.pick(picked));
  }

  /** All but nothing when left out. */
  valueMask(picked: Picked | undefined): Mask {
    return maskOf(this.values, pickValues(this.pickers.activities, picked));
  }

  valueOf(activity: string): number {
    return this.pickers.activities.indexOf(activity) + 1;
  }

  activityName(value: number): string {
    return this.problem.activities[value - 1]?.name ?? 'nothing';
  }

  private readLocks(): Int16Array {
    const locks = new Int16Array(this.people * this.slots).fill(-1);
    for (const { person, slot, activity } of this.problem.locked ?? []) {
      locks[this.pickers.people.indexOf(person) * this.slots + this.pickers.slots.indexOf(slot)] = activity === null ? 0 : this.valueOf(activity);
    }
    return locks;
  }

  private forbid(c: PlanningConstraint): void {
    if (c.kind === 'request') this.forbidValues(c, this.valueMask(c.activities), c.want ? 0 : 1);
    if (c.kind === 'coverage' && c.max === 0) this.forbidValues(c, this.valueMask(c.activities), 1);
    if (c.kind === 'change') this.keepBaseline(c);
  }

  /** Forbids the values that the mask has as `hit`. */
  private forbidValues(c: Request | Coverage, mask: Mask, hit: 0 | 1): void {
    const slots = this.pickers.slots.pick(c.slots);
    for (const p of this.peopleOf(c.people)) {
      for (const s of slots) {
        const at = (p * this.slots + s) * this.values;
        for (let v = 0; v < this.values; v++) if (mask[v] === hit) this.allowed[at + v] = 0;
      }
    }
  }

  private keepBaseline(c: Extract<PlanningConstraint, { kind: 'change' }>): void {
    for (const p of this.peopleOf(c.people)) {
      const row = this.problem.baseline?.[this.problem.people[p]!.id] ?? {};
      for (const s of this.pickers.slots.pick(c.slots)) {
        const held = row[this.problem.slots[s]!.id];
        if (held === undefined && !c.filling) continue;
        const at = (p * this.slots + s) * this.values;
        const kept = held === undefined ? 0 : this.valueOf(held);
        for (let v = 0; v < this.values; v++) if (v !== kept) this.allowed[at + v] = 0;
      }
    }
  }
}

/** Whether it must hold: a rule, or demand. */
export function insists(c: PlanningConstraint): boolean {
  return c.strength === 'rule' || c.strength === 'demand';
}
