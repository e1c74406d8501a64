import { NOTHING, type PlanningConstraint } from '../model/constraint';
import { LOCKED, type PlanningProblem, type PlanningSolution } from '../model/planning-problem';
import { checkConstraint } from './check-constraint';
import { Held } from './held';
import type { PlanCheck, PlanTerm, PlanViolation } from './plan-check';

/**
 * Judges a plan by the constraints' own words, over the problem's ids; every answer is measured by it, whatever made it.
 * InvalidValue for a cell of an unknown person, slot or activity.
 */
export function checkPlan(problem: PlanningProblem, solution: PlanningSolution): PlanCheck {
  const held = new Held(problem, solution.cells);
  const broken: PlanViolation[] = changedLocks(problem, held);
  const unmet: PlanViolation[] = [];
  const wishes: (PlanViolation & { points: number })[] = [];
  const terms = new Map<string, PlanTerm>();
  for (const constraint of problem.constraints) {
    const { id, strength } = constraint;
    const found = checkConstraint(constraint, held).map((finding) => ({ constraint: id, ...finding }));
    if (strength === 'rule') broken.push(...found);
    else if (strength === 'demand') unmet.push(...found);
    else {
      const weighed = found.map((violation) => ({ ...violation, points: violation.units * strength.weight }));
      wishes.push(...weighed.filter(({ points }) => points > 0));
      addTerm(terms, constraint, weighed);
    }
  }
  return { score: { broken: unitsOf(broken), unmet: unitsOf(unmet), points: pointsOf(wishes) }, broken, unmet, wishes, terms: [...terms.values()] };
}

function changedLocks(problem: PlanningProblem, held: Held): PlanViolation[] {
  const changed = (problem.locked ?? []).filter((lock) => held.row(lock.person)[held.place(lock.slot)] !== (lock.activity ?? NOTHING));
  return changed.map(({ person, slot }) => ({ constraint: LOCKED, people: [person], slots: [slot], units: 1 }));
}

function addTerm(terms: Map<string, PlanTerm>, constraint: PlanningConstraint, found: readonly (PlanViolation & { points: number })[]): void {
  const term = constraint.term ?? constraint.id;
  const { name, units, points } = terms.get(term) ?? { name: constraint.name, units: 0, points: 0 };
  terms.set(term, { term, name, units: units + unitsOf(found), points: points + pointsOf(found) });
}

function unitsOf(found: readonly PlanViolation[]): number {
  return found.reduce((sum, { units }) => sum + units, 0);
}

function pointsOf(found: readonly { readonly points: number }[]): number {
  return found.reduce((sum, { points }) => sum + points, 0);
}
