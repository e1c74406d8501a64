import type { PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { Picker } from '../model/picked';

/**
 * The problem as several of some of the people each, where no constraint is about people of two of them: the plans of the
 * parts together are a plan of the whole, and their scores add up to its score. Just the problem itself where all hang together.
 */
export function independentParts(problem: PlanningProblem): PlanningProblem[] {
  const people = new Picker(problem.people);
  const groups = new Groups(problem.people.length);
  const together = problem.constraints.map((constraint) => peopleTogether(constraint, people));
  for (const some of together) for (const p of some ?? []) groups.join(some![0]!, p);
  const roots = [...new Set(problem.people.map((_, p) => groups.rootOf(p)))];
  if (roots.length < 2) return [problem];
  return roots.map((root, n) => {
    const isIn = (p: number): boolean => groups.rootOf(p) === root;
    const members = problem.people.filter((_, p) => isIn(p));
    const ids = new Set(members.map(({ id }) => id));
    // What is about nobody is certain; it is told once.
    const constraints = problem.constraints.filter((_, c) => !together[c] || (together[c].length === 0 ? n === 0 : isIn(together[c][0]!)));
    const locked = problem.locked?.filter(({ person }) => ids.has(person));
    return { ...problem, people: members, constraints, ...(locked && { locked }) };
  });
}

/** Null for a constraint about each person alone. */
function peopleTogether(constraint: PlanningConstraint, people: Picker): readonly number[] | null {
  if (constraint.kind === 'coverage' || constraint.kind === 'fair') return people.pick(constraint.people);
  if (constraint.kind !== 'ratio') return null;
  return [...new Set([...constraint.supply, ...constraint.load].flatMap((share) => people.pick(share.people)))];
}

/** Which of them hang together. */
class Groups {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, n) => n);
  }

  rootOf(n: number): number {
    while (this.parents[n] !== n) n = this.parents[n]!;
    return n;
  }

  join(a: number, b: number): void {
    this.parents[this.rootOf(b)] = this.rootOf(a);
  }
}
