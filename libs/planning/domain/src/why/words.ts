import type { Finding } from '../checker/finding';
import type { ConstraintKind, PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { round } from './demand';
import { isInMinutes, names, plural, unitOf } from './plan-words';

/** What a constraint says of a place, as it would be (`then`), or as it is now and would no longer be (`now`). */
export type Told = 'then' | 'now';

type Words = (told: Context, c: never) => string;

interface Context {
  readonly problem: PlanningProblem;
  readonly finding: Finding;
  readonly unit: string;
  readonly isFew: boolean;
  readonly measured: number;
  readonly limit: number;
  /** "Week 3, Week 4". */
  readonly where: string;
}

const WORDS: { readonly [K in ConstraintKind]: (told: Context, c: Extract<PlanningConstraint, { kind: K }>) => string } = {
  coverage: (t) => `${t.measured} there, at ${leastOrMost(t)}`,
  ratio: (t) => `supervision for ${round(t.measured / 100)}, ${round(t.limit / 100)} needed`,
  total: (t, c) => (c.amounts ? `${amount(t.problem, c, t.measured)}, at ${limitWord(t)} ${amount(t.problem, c, t.limit)}` : `${plural(t.measured, t.unit)}, at ${leastOrMost(t)}`),
  run: (t) => `${t.measured} in a row, at ${leastOrMost(t)}`,
  succession: (t) => `too close after one another${t.where ? `: ${t.where}` : ''}`,
  rest: (t, c) => `less than ${c.least === 'as-long-as-before' ? 'as long off as on' : `${round(c.least / 60)} hours off`}${t.where ? `: ${t.where}` : ''}`,
  window: (t, c) => `${t.measured} in ${plural(c.length, t.unit)}, at ${leastOrMost(t)}`,
  groups: (t) => `${t.measured}, at ${leastOrMost(t)}`,
  free: (t) => `${t.measured} free, at ${leastOrMost(t)}`,
  fair: (t) => `${names(peopleOf(t), 2)} ${t.measured} apart${t.limit > 0 ? `, ${t.limit} allowed` : ''}`,
  request: (_t, c) => c.reason ?? (c.want ? 'something else is wanted here' : 'not wanted here'),
  together: (t) => `${t.where} not the same`,
  order: (t) => `only ${t.measured} of ${t.limit} done before`,
  change: () => 'differs from what stood there',
};

/** A place where a constraint doesn't hold, with its figures, in a coordinator's words. The constraint's name isn't repeated. */
export function findingWords(problem: PlanningProblem, c: PlanningConstraint, finding: Finding, told: Told): string {
  const { measured = 0, limit = 0 } = finding;
  const slots = new Set(finding.slots);
  const where = slots.size > 4 ? '' : names(problem.slots.filter((slot) => slots.has(slot.id)).map((slot) => slot.name));
  const context = { problem, finding, unit: unitOf(problem), isFew: measured < limit, measured, limit, where };
  const words = (WORDS[c.kind] as Words)(context, c as never);
  return told === 'now' ? `now ${words}` : words;
}

function limitWord({ isFew }: Context): string {
  return isFew ? 'least' : 'most';
}

function leastOrMost(told: Context): string {
  return `${limitWord(told)} ${told.limit}`;
}

function peopleOf({ problem, finding }: Context): string[] {
  return finding.people.map((id) => problem.people.find((person) => person.id === id)?.name ?? id);
}

function amount(problem: PlanningProblem, c: Extract<PlanningConstraint, { kind: 'total' }>, n: number): string {
  return isInMinutes(problem, c.amounts ?? {}) ? `${round(n / 60)} hours` : String(n);
}
