import type { AnnualProblem, ProblemCoverage, ProblemPerson, ProblemRequirement } from '../annual-problem';
import { compile, FREE, type Compiled } from '../compile';
import { rulingRows } from '../score/shortfalls';

/** What the checks share: the problem, its arrays, and look-ups by rotation. */
export interface Facts {
  readonly problem: AnnualProblem;
  readonly p: Compiled;
  /** Coverage rows that rule each slot. */
  readonly rows: readonly (readonly ProblemCoverage[])[];
}

export function factsOf(problem: AnnualProblem): Facts {
  return { problem, p: compile(problem), rows: Array.from({ length: 2 * problem.blocks.length }, (_, s) => rulingRows(problem, s)) };
}

/** Whether the person can be on the rotation in that half-block: locked there, or free and allowed. */
export function canBe({ p }: Facts, i: number, s: number, k: number): boolean {
  const lock = p.lock[i * p.slots + s]!;
  return lock === FREE ? p.allow[(i * p.slots + s) * p.rotations + k] === 1 : lock === k;
}

export function peopleOf({ problem }: Facts, pgy: number | null): { person: ProblemPerson; i: number }[] {
  return problem.people.map((person, i) => ({ person, i })).filter(({ person }) => pgy === null || person.pgy === pgy);
}

export function requirementsOf({ problem }: Facts, rotationId: string): ProblemRequirement[] {
  return problem.requirements.filter((r) => r.rotationId === rotationId);
}

export function className(pgy: number | null): string {
  return pgy === null ? 'anyone' : `PGY-${pgy}`;
}
