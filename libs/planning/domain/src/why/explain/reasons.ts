import type { PlanningProblem } from '../../model/planning-problem';
import { findingWords } from '../words';
import type { Difference } from './findings';
import type { PlanReason } from './plan-explanation';

export interface Measure {
  readonly allowed: boolean;
  readonly points: number;
  readonly unmet: number;
  readonly reasons: readonly PlanReason[];
}

/** What a change does to the plan, and by which constraints. */
export function measureOf(problem: PlanningProblem, changed: readonly Difference[]): Measure {
  const reasons = changed.filter(matters).map((difference) => reasonOf(problem, difference)).sort(byWeight);
  return {
    allowed: reasons.every((reason) => reason.kind !== 'forbids'),
    points: reasons.reduce((sum, reason) => sum + reason.points, 0),
    unmet: reasons.reduce((sum, reason) => sum + reason.unmet, 0),
    reasons,
  };
}

function matters({ constraint: { strength }, units }: Difference): boolean {
  return strength === 'rule' || (units !== 0 && (strength === 'demand' || strength.weight > 0));
}

function reasonOf(problem: PlanningProblem, { constraint, units, finding, isWorse }: Difference): PlanReason {
  const { id, name, strength } = constraint;
  const points = typeof strength === 'object' ? units * strength.weight : 0;
  const kind = !isWorse ? 'prefers' : strength === 'rule' ? 'forbids' : 'costs';
  return { constraint: id, name, words: findingWords(problem, constraint, finding, isWorse ? 'then' : 'now'), kind, points, unmet: strength === 'demand' ? units : 0 };
}

const ORDER = { forbids: 0, costs: 1, prefers: 2 } as const;

function byWeight(a: PlanReason, b: PlanReason): number {
  return ORDER[a.kind] - ORDER[b.kind] || Math.abs(b.unmet) - Math.abs(a.unmet) || Math.abs(b.points) - Math.abs(a.points);
}

/** Allowed ones first, then by demand, then by points. */
export function bestFirst(a: Measure, b: Measure): number {
  return Number(b.allowed) - Number(a.allowed) || a.unmet - b.unmet || a.points - b.points;
}
