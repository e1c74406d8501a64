import { LOCKED, type PlanActivity, type PlanningProblem, type PlanningSolution, type PlanPerson, type PlanSlot, PROBLEM_KINDS } from '../planning-problem';
import { assertConstraint } from './assert-constraint';
import { Field } from './field';
import { Names } from './names';
import { fromZero, matches, maybe, text, texts, type Check, type ProblemNames, type Shape } from './shapes';

const list = { id: text, name: text, tags: maybe(texts) };
const slot: Shape<PlanSlot> = list;
const person: Shape<PlanPerson> = list;
const activity: Shape<PlanActivity> = { ...list, start: maybe(fromZero), minutes: maybe(fromZero) };
const later: Check = () => undefined;

/** Reads a problem's JSON wholly. InvalidValue names the place, e.g. `constraints[3].activities[0]`, what it says and what it should say. */
export function assertProblem(value: unknown): PlanningProblem {
  const problem = new Field('', value);
  const each = (shape: Readonly<Record<string, Check>>): Check => (field, all) => field.items().forEach((item) => matches(item, shape, all));
  const top = new Field('problem', value);
  if (top.get('format').value !== 'housestaff-problem') problem.get('format').refuse('housestaff-problem');
  if (top.get('version').value !== 1) problem.get('version').refuse('1, the one version there is');
  const names: ProblemNames = {
    slots: new Names('a slot', problem.get('slots')),
    activities: new Names('an activity', problem.get('activities')),
    people: new Names('a person', problem.get('people')),
  };
  const shape: Shape<PlanningProblem> = {
    format: later,
    version: later,
    kind: (field) => void field.oneOf(PROBLEM_KINDS),
    name: text,
    slots: each(slot),
    activities: each(activity),
    people: each(person),
    constraints: (field) => assertConstraints(field, names, value as PlanningProblem),
    locked: maybe(assertLocks),
    baseline: maybe(assertCells),
    history: maybe((field) => names.people.keyed(field, (row) => row.items().forEach((item) => item.value === null || names.activities.one(item)))),
  };
  matches(problem, shape, names);
  return value as PlanningProblem;
}

/** Reads a solution of the problem. InvalidValue names the cell. */
export function assertSolution({ slots, activities, people }: PlanningProblem, value: unknown): PlanningSolution {
  const names: ProblemNames = {
    slots: new Names('a slot', new Field('slots', slots)),
    activities: new Names('an activity', new Field('activities', activities)),
    people: new Names('a person', new Field('people', people)),
  };
  const shape: Shape<PlanningSolution> = {
    format: (field) => void field.oneOf(['housestaff-solution']),
    version: (field) => void field.oneOf([1]),
    cells: assertCells,
  };
  matches(new Field('', value), shape, names);
  return value as PlanningSolution;
}

function assertConstraints(field: Field, names: ProblemNames, problem: PlanningProblem): void {
  const seen = new Set<string>([LOCKED]);
  for (const constraint of field.items()) {
    assertConstraint(constraint, names, problem);
    const id = constraint.get('id');
    if (seen.has(id.text())) id.refuse(id.value === LOCKED ? 'another id: locked cells are told under this one' : 'an id that no constraint before has');
    seen.add(id.text());
  }
}

function assertLocks(field: Field, names: ProblemNames): void {
  const seen = new Set<string>();
  for (const lock of field.items()) {
    const orNothing: Check = (f) => f.value === null || void names.activities.one(f);
    matches(lock, { person: (f) => void names.people.one(f), slot: (f) => void names.slots.one(f), activity: orNothing }, names);
    const cell = JSON.stringify([lock.get('person').value, lock.get('slot').value]);
    if (seen.has(cell)) lock.refuse('one lock for a cell');
    seen.add(cell);
  }
}

function assertCells(field: Field, names: ProblemNames): void {
  names.people.keyed(field, (row) => names.slots.keyed(row, (cell) => void names.activities.one(cell)));
}
