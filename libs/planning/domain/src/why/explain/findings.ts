import type { Finding } from '../../checker/finding';
import type { PlanningConstraint } from '../../model/constraint';

/** Where a constraint doesn't hold, in one state of the plan. */
export type Findings = (constraint: PlanningConstraint) => readonly Finding[];

export interface Difference {
  readonly constraint: PlanningConstraint;
  /** More is worse. */
  readonly units: number;
  /** A place that gets worse, or if none does one that gets better. */
  readonly finding: Finding;
  readonly isWorse: boolean;
}

/** What changes between two states, constraint by constraint; those that stay as they are are left out. */
export function differences(constraints: readonly PlanningConstraint[], before: Findings, after: Findings): Difference[] {
  return constraints.flatMap((constraint) => {
    const old = before(constraint);
    const now = after(constraint);
    const units = unitsOf(now) - unitsOf(old);
    const finding = units > 0 ? firstOf(now, old) : firstOf(old, now);
    return units === 0 || !finding ? [] : [{ constraint, units, finding, isWorse: units > 0 }];
  });
}

function unitsOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { units }) => sum + units, 0);
}

/** Of these the first that isn't among the others. */
function firstOf(list: readonly Finding[], others: readonly Finding[]): Finding | undefined {
  const keyOf = ({ people, slots, units }: Finding): string => `${people.join(' ')}/${slots.join(' ')}/${units}`;
  const known = new Set(others.map(keyOf));
  return list.find((finding) => !known.has(keyOf(finding))) ?? list[0];
}
