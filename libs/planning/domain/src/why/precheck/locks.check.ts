import { checkPlan } from '../../checker/check-plan';
import type { PlanViolation } from '../../checker/plan-check';
import { NOTHING, type Picked, type PlanningConstraint } from '../../model/constraint';
import { Picker, pickValues } from '../../model/picked';
import type { PlanningProblem } from '../../model/planning-problem';
import { demandOf, type PlanDemand, type PlanRelaxation } from '../demand';
import { isInMinutes, manyOf, names, plural, unitOf } from '../plan-words';
import { relaxation } from '../relax-id';

/** Kinds that get no better by filling other cells, where they say too much and not too little. */
const LASTING: ReadonlySet<PlanningConstraint['kind']> = new Set(['coverage', 'total', 'run', 'window', 'groups', 'succession', 'rest', 'request']);

/** What a cell holds that isn't locked: no constraint is about it. */
const OPEN = '(open)';

/** Locked cells that already go against what must hold, whatever the rest of the plan is. */
export function locksCheck(problem: PlanningProblem): PlanDemand[] {
  const locked = problem.locked ?? [];
  if (locked.length === 0) return [];
  const tried = { ...problem, activities: [...problem.activities, { id: OPEN, name: OPEN }], constraints: problem.constraints.flatMap((c) => lasting(problem, c)) };
  const { broken, unmet } = checkPlan(tried, { format: 'housestaff-solution', version: 1, cells: lockedCells(problem) });
  return [...broken, ...unmet].flatMap((violation, n) => {
    const c = problem.constraints.find((one) => one.id === violation.constraint);
    const held = locked.filter((lock) => isOf(violation, lock.person, lock.slot));
    return c && held.length > 0 ? [describe(problem, c, violation, held, n)] : [];
  });
}

function lockedCells({ people, slots, locked }: PlanningProblem): Record<string, Record<string, string>> {
  const open = (): Record<string, string> => Object.fromEntries(slots.map((slot) => [slot.id, OPEN]));
  const cells = Object.fromEntries(people.map((person) => [person.id, open()]));
  for (const { person, slot, activity } of locked ?? []) {
    if (activity === null) delete cells[person]![slot];
    else cells[person]![slot] = activity;
  }
  return cells;
}

/** The part of a constraint that locked cells alone can go against for good. */
function lasting(problem: PlanningProblem, c: PlanningConstraint): PlanningConstraint[] {
  if (!LASTING.has(c.kind) || (c.strength !== 'rule' && c.strength !== 'demand')) return [];
  const all = problem.activities.map(({ id }) => id);
  if (c.kind === 'request') return [c.want ? { ...c, want: false, activities: others(problem, c.activities) } : c];
  if (c.kind === 'total' && (c.cells || Object.values(c.amounts ?? {}).some((amount) => amount < 0))) return [];
  const named = 'activities' in c || c.kind === 'groups' || c.kind === 'total' ? { activities: c.activities ?? all } : {};
  const most = { ...c, ...named, min: undefined } as PlanningConstraint;
  if (most.kind !== 'total' || !most.limits) return [most];
  return [{ ...most, limits: Object.fromEntries(Object.entries(most.limits).map(([person, { max }]) => [person, max === undefined ? {} : { max }])) }];
}

/** Everything that is not picked, nothing included. */
function others({ activities }: PlanningProblem, picked: Picked): string[] {
  const chosen = new Set(pickValues(new Picker(activities), picked));
  return [NOTHING, ...activities.map(({ id }) => id)].filter((_, value) => !chosen.has(value));
}

function isOf(violation: PlanViolation, person: string, slot: string): boolean {
  return (violation.people.length === 0 || violation.people.includes(person)) && (violation.slots.length === 0 || violation.slots.includes(slot));
}

function describe(problem: PlanningProblem, c: PlanningConstraint, violation: PlanViolation, held: readonly { person: string; slot: string; activity: string | null }[], n: number): PlanDemand {
  const nameOf = (list: readonly { id: string; name: string }[], id: string | null): string => list.find((one) => one.id === id)?.name ?? '';
  const people = [...new Set(held.map((lock) => nameOf(problem.people, lock.person)))];
  const slots = [...new Set(held.map((lock) => nameOf(problem.slots, lock.slot)))];
  const unit = unitOf(problem);
  const limit = violation.limit ?? 0;
  const measured = violation.measured ?? limit + violation.units;
  return demandOf({
    id: `locked/${c.id}/${held[0]!.person}/${held[0]!.slot}/${n}`,
    title: `Locked against ${c.name}: ${names(people, 3)}`,
    required: measured,
    exists: limit,
    unit: c.kind === 'coverage' ? 'people' : c.kind === 'total' && c.amounts ? (isInMinutes(problem, c.amounts) ? 'minutes' : 'points') : manyOf(unit),
    because: [`locked: ${names(people)} in ${names(slots)} (${names([...new Set(held.map((lock) => lock.activity === null ? 'nothing' : nameOf(problem.activities, lock.activity)))], 3)})`, c.kind === 'request' && c.reason ? c.reason : `${c.name}: at most ${limit}`],
    relaxations: relaxations(c, violation, held, plural(held.length, 'locked cell')),
  });
}

function relaxations(c: PlanningConstraint, violation: PlanViolation, held: readonly { person: string; slot: string }[], which: string): PlanRelaxation[] {
  const byPerson = new Map<string, string[]>();
  for (const { person, slot } of held) byPerson.set(person, [...(byPerson.get(person) ?? []), slot]);
  const change = [...byPerson].map(([person, slots]) => ({ kind: 'unlock' as const, people: [person], slots }));
  const out = [relaxation(`Unlock ${which}`, `−${violation.units} required`, change)];
  if (violation.measured !== undefined && violation.limit !== undefined && 'max' in c) {
    const where = c.kind === 'coverage' ? { slots: violation.slots } : { people: violation.people };
    out.push(relaxation(`${c.name}: at most ${violation.limit} → ${violation.measured} there`, `+${violation.measured - violation.limit} exist`, [{ kind: 'max', constraint: c.id, to: violation.measured, ...where }]));
  }
  if (c.strength === 'rule') out.push(relaxation(`${c.name}: kept as far as it goes`, `${violation.units} may stay unmet`, [{ kind: 'demand', constraint: c.id }]));
  return out;
}
