import { NOTHING, type ConstraintKind, type PlanningConstraint } from '../../model/constraint';
import { Picker } from '../../model/picked';
import type { PlanningProblem, PlanningSolution } from '../../model/planning-problem';
import { differences, type Difference } from './findings';
import type { NamedItem } from './plan-explanation';
import { RowView } from './row-view';
import { SlotView } from './slot-view';
import { Touch } from './touch';

/** Kinds about many people at once; the others look at each person alone. */
const TOGETHER: ReadonlySet<ConstraintKind> = new Set(['coverage', 'ratio', 'fair']);

/** What an explanation looks at: the rows of people, the slot, and nothing else of the plan. */
export interface CellView {
  readonly problem: PlanningProblem;
  readonly slot: SlotView;
  readonly slotId: string;
  readonly rows: ReadonlyMap<string, RowView>;
  readonly own: RowView;
  /** Constraints on many people that can notice these activities in the slot. */
  readonly noticing: (activities: readonly string[]) => PlanningConstraint[];
}

export function viewOf(problem: PlanningProblem, { cells }: PlanningSolution, personId: string, slot: PlanningProblem['slots'][number]): CellView {
  const byPerson = new Map(problem.people.map(({ id }) => [id, [] as PlanningConstraint[]]));
  const people = new Picker(problem.people);
  for (const c of problem.constraints) {
    if (TOGETHER.has(c.kind)) continue;
    for (const p of people.pick('people' in c ? c.people : undefined)) byPerson.get(problem.people[p]!.id)!.push(c);
  }
  const together = problem.constraints.filter((c) => TOGETHER.has(c.kind) && new Picker([slot]).pick('slots' in c ? c.slots : undefined).length > 0);
  const touch = new Touch(problem);
  const rows = new Map(problem.people.map((person) => [person.id, new RowView(problem, person, cells[person.id] ?? {}, slot.id, byPerson.get(person.id)!, touch)]));
  return { problem, slot: new SlotView(problem, cells, slot, together), slotId: slot.id, rows, own: rows.get(personId)!, noticing: touch.index(together) };
}

export function isLocked({ locked }: PlanningProblem, person: string, slot: string): boolean {
  return (locked ?? []).some((lock) => lock.person === person && lock.slot === slot);
}

/** `-`: nothing. */
export function itemOf({ activities }: PlanningProblem, activity: string): NamedItem {
  if (activity === NOTHING) return { id: null, name: 'Nothing' };
  return { id: activity, name: activities.find(({ id }) => id === activity)?.name ?? activity };
}

/** What changes when people hold something else in the slot. A constraint that several of them are under says one thing. */
export function changesOf({ rows, slot, noticing }: CellView, changed: Readonly<Record<string, string>>): Difference[] {
  const values = Object.entries(changed).flatMap(([person, activity]) => [rows.get(person)!.holds, activity]);
  const alone = Object.entries(changed).flatMap(([person, activity]) => rows.get(person)!.changes(activity));
  return [...merged(alone), ...differences(noticing(values), slot.findings(), slot.findings(changed))];
}

function merged(changed: readonly Difference[]): Difference[] {
  const byId = new Map<string, Difference>();
  for (const difference of changed) {
    const known = byId.get(difference.constraint.id);
    byId.set(difference.constraint.id, known ? sumOf(known, difference) : difference);
  }
  return [...byId.values()];
}

function sumOf(a: Difference, b: Difference): Difference {
  const units = a.units + b.units;
  const worse = b.units > a.units ? b : a;
  return { ...worse, units, isWorse: worse.constraint.strength === 'rule' ? a.isWorse || b.isWorse : units > 0 };
}
