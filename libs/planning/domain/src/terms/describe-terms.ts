import type { PlanTerm } from '../checker/plan-check';
import type { ConstraintKind } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { plural, unitOf } from '../why/plan-words';
import { isKeptTerm } from '../why/relax';
import { termLabel } from './term-label';

/** A term of the score as a person reads it. */
export interface DescribedTerm {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly units: number;
  readonly points: number;
}

type Words = (units: number, slot: string) => string;

/** What a unit of each kind of constraint is, in words. */
const UNITS: Readonly<Record<ConstraintKind, Words>> = {
  coverage: (n) => `${plural(n, 'person', 'people')} too few or too many`,
  ratio: (n) => `${plural(n, 'supervisor')} too few`,
  total: (n, slot) => `${plural(n, slot)} over or under`,
  run: (n, slot) => `${plural(n, slot)} too many or too few in a row`,
  succession: (n) => `${plural(n, 'pair')} in a row`,
  rest: (n) => `${plural(n, 'pair')} too close`,
  window: (n, slot) => `${plural(n, slot)} too many or too few in a stretch`,
  groups: (n) => `${n} too many or too few`,
  free: (n, slot) => `${plural(n, `free ${slot}`)} too few`,
  fair: (n, slot) => `${plural(n, slot)} apart, the most less the least`,
  request: (n) => `${plural(n, 'wish', 'wishes')} not met`,
  together: (n) => `${n} split`,
  order: (n, slot) => `${plural(n, slot)} too early`,
  change: (n, slot) => `${plural(n, slot)} ${n === 1 ? 'differs' : 'differ'}`,
};

/** Where a term's units are something more telling. */
const OWN: Readonly<Record<string, Words>> = {
  'rest-after-heavy': (n, slot) => (slot === 'week' ? `${plural(n, 'heavy week')} too many in a row` : `${plural(n, 'pair')} of heavy blocks`),
  'whole-blocks': (n) => `${plural(n, 'block')} ${n === 1 ? 'holds' : 'hold'} two rotations`,
  'open-cells': (n, slot) => `${plural(n, slot)} without a rotation`,
  'target-blocks': (n, slot) => `${plural(n, slot)} over or under target`,
};

/** Of a limit that gave way: by how much. */
function keptWords(name: string, units: number, slot: string): string {
  return `${plural(units, slot)} ${name.includes(': fewer than ') ? 'short' : 'over'}`;
}

/** In the order given. */
export function describeTerms(problem: PlanningProblem, terms: readonly PlanTerm[]): DescribedTerm[] {
  const slot = unitOf(problem);
  const kinds = new Map(problem.constraints.map((c) => [c.term ?? c.id, c.kind] as const));
  return terms.map(({ term, name, units, points }) => {
    const words = isKeptTerm(term) ? keptWords(name, units, slot) : (OWN[term] ?? UNITS[kinds.get(term) ?? 'request'])(units, slot);
    return { id: term, label: termLabel(term, name), words, units, points };
  });
}
