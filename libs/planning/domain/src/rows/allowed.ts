import { Picker, pickValues } from '../model/picked';
import type { PlanningProblem } from '../model/planning-problem';
import type { Change, PlanningConstraint, Request } from '../model/constraint';

/** The picks of one problem. */
export class ProblemIndex {
  readonly people: Picker;
  readonly slots: Picker;
  readonly activities: Picker;
  readonly values: number;
  private readonly allowedBy = new Map<string, Uint8Array>();

  constructor(readonly problem: PlanningProblem) {
    this.people = new Picker(problem.people);
    this.slots = new Picker(problem.slots);
    this.activities = new Picker(problem.activities);
    this.values = problem.activities.length + 1;
  }

  /** 1 where the cell may hold the value, by person × slot × value: by locks, and by constraints of these strengths about one cell. Don't change it. */
  allowed(...strengths: readonly ('rule' | 'demand')[]): Uint8Array {
    const key = strengths.join();
    const allowed = this.allowedBy.get(key) ?? allowedCells(this, ({ strength }) => strengths.includes(strength as 'rule'));
    this.allowedBy.set(key, allowed);
    return allowed;
  }

  /** 1 for each cell value that is picked. */
  mask(picked: readonly string[] | undefined): Uint8Array {
    const mask = new Uint8Array(this.values);
    for (const value of pickValues(this.activities, picked)) mask[value] = 1;
    return mask;
  }

  /** What a person held before the first slot, as cell values. */
  before(person: number): readonly number[] {
    const row = this.problem.history?.[this.problem.people[person]!.id] ?? [];
    return row.map((id) => (id === null ? 0 : this.activities.indexOf(id) + 1));
  }

  /** The baseline's cell value. */
  stood(person: number, slot: number): number {
    const id = this.problem.baseline?.[this.problem.people[person]!.id]?.[this.problem.slots[slot]!.id];
    return id === undefined ? 0 : this.activities.indexOf(id) + 1;
  }
}

function allowedCells(index: ProblemIndex, isRule: (constraint: PlanningConstraint) => boolean): Uint8Array {
  const { problem, values } = index;
  const slots = problem.slots.length;
  const allowed = new Uint8Array(problem.people.length * slots * values).fill(1);
  const keep = (p: number, s: number, may: (value: number) => boolean): void => {
    const at = (p * slots + s) * values;
    for (let v = 0; v < values; v++) if (!may(v)) allowed[at + v] = 0;
  };
  for (const lock of problem.locked ?? []) {
    const value = lock.activity === null ? 0 : index.activities.indexOf(lock.activity) + 1;
    keep(index.people.indexOf(lock.person), index.slots.indexOf(lock.slot), (v) => v === value);
  }
  for (const constraint of problem.constraints) {
    if ((constraint.kind !== 'request' && constraint.kind !== 'change') || !isRule(constraint)) continue;
    eachUnit(index, constraint, (p, s, costs) => keep(p, s, (v) => !costs(v)));
  }
  return allowed;
}

/** Calls for each cell that a request or a change is about, with the values that cost a unit there. */
export function eachUnit(index: ProblemIndex, constraint: Request | Change, call: (person: number, slot: number, costs: (value: number) => boolean) => void): void {
  const people = index.people.pick(constraint.people);
  const slots = index.slots.pick(constraint.slots);
  if (constraint.kind === 'request') {
    const mask = index.mask(constraint.activities);
    const costs = (value: number): boolean => (mask[value] === 1) !== constraint.want;
    for (const p of people) for (const s of slots) call(p, s, costs);
    return;
  }
  for (const p of people) {
    for (const s of slots) {
      const stood = index.stood(p, s);
      if (stood > 0 || constraint.filling) call(p, s, (value) => value !== stood);
    }
  }
}
