import { InvalidValue } from '@housestaff/kernel';
import { Picker } from '../model/picked';
import type { PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import type { RelaxedPart } from './demand';
import { changeOf } from './relax-id';

type LimitPart = Extract<RelaxedPart, { kind: 'min' | 'max' }>;

/** Marks what a constraint was split into. */
const PART = '~relaxed';

/** Marks the wish for what a limit was. */
const KEPT = '~kept';
/** Whether a term is what relaxed limits were. */
export function isKeptTerm(term: string): boolean {
  return term.endsWith(KEPT);
}

/** More than anything that is weighed gains by it: a limit that gave way is exceeded no further than it must be. */
const KEPT_POINTS = 100;

/** Kinds that hold in each slot on its own, and those that people don't meet each on their own. */
const BY_SLOT: ReadonlySet<PlanningConstraint['kind']> = new Set(['coverage', 'ratio', 'request', 'change', 'succession']);
const TOGETHER: ReadonlySet<PlanningConstraint['kind']> = new Set(['coverage', 'ratio', 'fair']);

/** The problem with relaxations made that `precheckPlan` or `unmetDemands` offered. InvalidValue for an id that says no change of this problem. */
export function relax(problem: PlanningProblem, ids: readonly string[]): PlanningProblem {
  return ids.reduce((relaxed, id) => {
    const change = changeOf(id);
    if (!change) throw new InvalidValue('relaxations', id, 'an id of a relaxation that was offered');
    return change.reduce((next, part) => relaxPart(next, part, id), relaxed);
  }, problem);
}

function relaxPart(problem: PlanningProblem, part: RelaxedPart, id: string): PlanningProblem {
  if (part.kind === 'unlock') {
    const freed = (person: string, slot: string): boolean => part.people.includes(person) && part.slots.includes(slot);
    return { ...problem, locked: (problem.locked ?? []).filter((lock) => !freed(lock.person, lock.slot)) };
  }
  const concerns = (c: PlanningConstraint): boolean => c.id === part.constraint || c.id.startsWith(`${part.constraint}${PART}`);
  if (!problem.constraints.some(concerns)) throw new InvalidValue('relaxations', id, 'a constraint of the problem');
  const constraints = problem.constraints.flatMap((c) => (concerns(c) ? changed(problem, c, part) : [c]));
  const wished = problem.constraints.filter(concerns).flatMap((c, n) => asWish(c, part, `${part.constraint}${KEPT}-${constraints.length + n}`));
  return { ...problem, constraints: [...constraints, ...wished] };
}

/** Counts that gave way are wished for as they were. */
function asWish(c: PlanningConstraint, part: Exclude<RelaxedPart, { kind: 'unlock' }>, id: string): PlanningConstraint[] {
  if (part.kind === 'demand' || typeof c.strength === 'object' || !isCount(c)) return [];
  const rest = Object.fromEntries(Object.entries(c).filter(([field]) => field !== 'min' && field !== 'max'));
  const limit = c[part.kind];
  if (limit === undefined) return [];
  const of = { ...(part.slots && c.kind === 'coverage' && { slots: part.slots }), ...(part.people && c.kind === 'total' && { people: part.people }) };
  const name = `${c.name}: ${part.kind === 'max' ? 'more' : 'fewer'} than ${limit}`;
  return [{ ...rest, ...of, id, term: `${part.constraint}${KEPT}`, name, strength: { weight: KEPT_POINTS }, [part.kind]: limit } as unknown as PlanningConstraint];
}

function isCount(c: PlanningConstraint): c is Extract<PlanningConstraint, { kind: 'coverage' | 'total' }> {
  return c.kind === 'coverage' || (c.kind === 'total' && !c.amounts && !c.cells && !c.limits);
}

function changed(problem: PlanningProblem, c: PlanningConstraint, part: Exclude<RelaxedPart, { kind: 'unlock' }>): PlanningConstraint[] {
  if (part.kind === 'demand') return [{ ...c, strength: 'demand' }];
  if ((c.kind === 'total' || c.kind === 'free') && part.people) return [{ ...c, limits: { ...c.limits, ...ownLimits(c, part) } }];
  if (part.slots && BY_SLOT.has(c.kind)) return split(problem.slots, c, part, 'slots');
  if (part.people && !TOGETHER.has(c.kind)) return split(problem.people, c, part, 'people');
  return [limited(c, part)];
}

function limited(c: PlanningConstraint, part: LimitPart): PlanningConstraint {
  if (c.kind === 'fair') return { ...c, allowed: part.to };
  return { ...c, [part.kind]: part.to } as PlanningConstraint;
}

function ownLimits(c: Extract<PlanningConstraint, { kind: 'total' | 'free' }>, part: LimitPart): Record<string, { min?: number; max?: number }> {
  const max = 'max' in c && c.max !== undefined ? { max: c.max } : {};
  const between = (person: string) => c.limits?.[person] ?? { ...(c.min === undefined ? {} : { min: c.min }), ...max };
  return Object.fromEntries((part.people ?? []).map((person) => [person, { ...between(person), [part.kind]: part.to }]));
}

/** The part that is relaxed, and the rest as it was. Points go on being told under the same term. */
function split(list: PlanningProblem['slots'] | PlanningProblem['people'], c: PlanningConstraint, part: LimitPart, field: 'slots' | 'people'): PlanningConstraint[] {
  const all = new Picker(list).pick((c as { slots?: readonly string[]; people?: readonly string[] })[field]).map((index) => list[index]!.id);
  const chosen = new Set(part[field]);
  const picked = all.filter((id) => chosen.has(id));
  const rest = all.filter((id) => !chosen.has(id));
  if (picked.length === 0) return [c];
  if (rest.length === 0) return [limited(c, part)];
  const eased = { ...limited(c, part), id: `${c.id}${PART}-${part.kind}-${picked[0]}`, term: c.term ?? c.id, [field]: picked } as PlanningConstraint;
  return [{ ...c, [field]: rest } as PlanningConstraint, eased];
}
