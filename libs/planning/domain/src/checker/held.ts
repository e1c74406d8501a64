import { InvalidValue } from '@housestaff/kernel';
import { NOTHING, type Picked } from '../model/constraint';
import type { PlanCells, PlanningProblem } from '../model/planning-problem';

interface Listed {
  readonly id: string;
  readonly tags?: readonly string[];
}

/** A plan as it is read: who held what when, with what came before. Everything by ids. */
export class Held {
  readonly slots: readonly string[];
  private readonly rows: ReadonlyMap<string, readonly string[]>;
  private readonly past: ReadonlyMap<string, readonly string[]>;
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly holders: (Map<string, string[]> | undefined)[] = [];

  /** InvalidValue for a cell of an unknown person, slot or activity. */
  constructor(
    readonly problem: PlanningProblem,
    cells: PlanCells,
  ) {
    this.slots = problem.slots.map((slot) => slot.id);
    this.indexes = new Map(this.slots.map((id, index) => [id, index]));
    this.rows = this.read(cells);
    this.past = new Map(Object.entries(problem.history ?? {}).map(([person, row]) => [person, row.map((id) => id ?? NOTHING)]));
  }

  /** What a person holds, slot by slot; `-` is nothing. */
  row(person: string): readonly string[] {
    return this.rows.get(person) ?? [];
  }

  /** What a person held before the first slot, the latest last. */
  before(person: string): readonly string[] {
    return this.past.get(person) ?? [];
  }

  /** The slot's place in time, from 0. */
  place(slot: string): number {
    return this.indexes.get(slot) ?? -1;
  }

  /** Who holds an activity, or nothing, in a slot. */
  holding(slot: number, activity: string): readonly string[] {
    return (this.holders[slot] ??= this.gather(slot)).get(activity) ?? [];
  }

  people(picked: Picked | undefined): readonly string[] {
    return chosen(this.problem.people, picked);
  }

  /** Places in time, ascending. */
  places(picked: Picked | undefined): readonly number[] {
    return chosen(this.problem.slots, picked).map((id) => this.place(id));
  }

  activities(picked: Picked | undefined): ReadonlySet<string> {
    const ids = new Set(chosen(this.problem.activities, picked));
    return picked?.includes(NOTHING) ? ids.add(NOTHING) : ids;
  }

  private gather(slot: number): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const [person, row] of this.rows) {
      const list = found.get(row[slot]!);
      if (list) list.push(person);
      else found.set(row[slot]!, [person]);
    }
    return found;
  }

  private read(cells: PlanCells): Map<string, string[]> {
    const rows = new Map(this.problem.people.map(({ id }) => [id, this.slots.map(() => NOTHING as string)]));
    const known = new Set(this.problem.activities.map(({ id }) => id));
    for (const [person, held] of Object.entries(cells)) {
      const row = rows.get(person);
      if (!row) throw new InvalidValue('cells', person, 'people of the problem');
      for (const [slot, activity] of Object.entries(held)) {
        const place = this.place(slot);
        if (place < 0) throw new InvalidValue(`cells.${person}`, slot, 'slots of the problem');
        if (!known.has(activity)) throw new InvalidValue(`cells.${person}.${slot}`, activity, 'an activity of the problem');
        row[place] = activity;
      }
    }
    return rows;
  }
}

/** In the list's order. */
function chosen(list: readonly Listed[], picked: Picked | undefined): string[] {
  const names = picked && new Set(picked);
  return list.filter(({ id, tags }) => !names || names.has(id) || tags?.some((tag) => names.has(`#${tag}`))).map(({ id }) => id);
}
