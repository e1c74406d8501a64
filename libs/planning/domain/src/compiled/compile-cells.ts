import { ownOf, unitCost, type ProblemIndex } from './problem-index';

/** What each cell may hold, and what holding it costs on its own; by person × slot × value. */
export interface CellTables {
  readonly allow: Uint8Array;
  readonly cellPoints: Int32Array;
  readonly cellUnmet: Uint8Array;
}

export function compileCells(index: ProblemIndex): CellTables {
  const size = index.peopleCount * index.slotCount * index.valueCount;
  const cells = new CellCosts(index, { allow: new Uint8Array(size).fill(1), cellPoints: new Int32Array(size), cellUnmet: new Uint8Array(size) });
  cells.requests();
  cells.changes();
  cells.locks();
  heldTogether(index, cells.tables.allow);
  return cells.tables;
}

class CellCosts {
  constructor(
    private readonly index: ProblemIndex,
    readonly tables: CellTables,
  ) {}

  requests(): void {
    for (const request of this.index.ofKind('request')) {
      const listed = this.index.valueFlags(request.activities);
      const against = listed.map((is) => (Boolean(is) === request.want ? 0 : 1));
      const slots = this.index.slots.pick(request.slots);
      const { kind, cost } = unitCost(request.strength);
      for (const person of this.index.people.pick(request.people)) for (const slot of slots) this.charge(person, slot, against, kind, cost);
    }
  }

  changes(): void {
    const { problem, slots } = this.index;
    for (const change of this.index.ofKind('change')) {
      const { kind, cost } = unitCost(change.strength);
      for (const person of this.index.people.pick(change.people)) {
        const stood = ownOf(problem.baseline, problem.people[person]!.id);
        for (const slot of slots.pick(change.slots)) {
          const value = this.index.value(ownOf(stood, problem.slots[slot]!.id) ?? '-');
          if (value > 0 || change.filling) this.charge(person, slot, this.allBut(value), kind, cost);
        }
      }
    }
  }

  locks(): void {
    const { problem, people, slots } = this.index;
    for (const lock of problem.locked ?? []) {
      const value = lock.activity === null ? 0 : this.index.value(lock.activity);
      this.charge(people.indexOf(lock.person), slots.indexOf(lock.slot), this.allBut(value), 0, 1);
    }
  }

  private allBut(value: number): Uint8Array {
    const flags = new Uint8Array(this.index.valueCount).fill(1);
    flags[value] = 0;
    return flags;
  }

  private charge(person: number, slot: number, against: Uint8Array, kind: 0 | 1 | 2, cost: number): void {
    const { allow, cellPoints, cellUnmet } = this.tables;
    const base = (person * this.index.slotCount + slot) * this.index.valueCount;
    for (let value = 0; value < against.length; value += 1) {
      if (!against[value]) continue;
      if (kind === 0) allow[base + value] = 0;
      else if (kind === 1) cellUnmet[base + value]! += cost;
      else cellPoints[base + value]! += cost;
    }
  }
}

/** Where a group must hold the same, a value that one of its cells can't hold is taken from all of them. */
function heldTogether(index: ProblemIndex, allow: Uint8Array): void {
  for (const rule of index.ofKind('together')) {
    if (rule.strength !== 'rule') continue;
    const groups = index.groups(rule.groups);
    const values = index.values(rule.activities);
    for (const person of index.people.pick(rule.people)) for (const group of groups) narrow(index, allow, person, group, values);
  }
}

function narrow(index: ProblemIndex, allow: Uint8Array, person: number, group: readonly number[], values: readonly number[]): void {
  const at = (slot: number, value: number): number => (person * index.slotCount + slot) * index.valueCount + value;
  const others = [...Array(index.valueCount).keys()].filter((value) => !values.includes(value));
  for (const value of values) {
    if (group.some((slot) => !allow[at(slot, value)])) for (const slot of group) allow[at(slot, value)] = 0;
  }
  // A cell that can hold nothing but such values decides for its neighbours.
  const decides = group.some((slot) => others.every((value) => !allow[at(slot, value)]));
  if (decides) for (const slot of group) for (const value of others) allow[at(slot, value)] = 0;
}
