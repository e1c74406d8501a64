import type { AnnualProblem, AnnualSolution, ProblemLeave, ProblemPerson, ProblemRotation, Slot } from '../annual-problem';

export interface BrokenCell {
  readonly rule: 'locked' | 'not-this-class' | 'whole-block' | 'leave' | 'shape';
  readonly personId: string;
  readonly slot: Slot;
  readonly rotationId: string | null;
}

/** A person may take the rotations that their class has a requirement for; without a class, those that the year asks for at all or that they have now. */
export function mayTake(problem: AnnualProblem, person: ProblemPerson, row: readonly (string | null)[], rotationId: string): boolean {
  const ofRotation = problem.requirements.filter((r) => r.rotationId === rotationId);
  const mine = ofRotation.find((r) => r.pgy === person.pgy);
  if (mine) return mine.max === null || mine.max > 0;
  const classPlanned = problem.requirements.some((r) => r.pgy === person.pgy);
  if (classPlanned) return false;
  return row.includes(rotationId) || ofRotation.length > 0 || problem.coverage.some((c) => c.rotationId === rotationId);
}

/** Broken rules of single cells. A locked cell is right as it stands. */
export function brokenCells(problem: AnnualProblem, solution: AnnualSolution): BrokenCell[] {
  return problem.people.flatMap((person, i) => brokenInRow(problem, solution, person, i));
}

function brokenInRow(problem: AnnualProblem, solution: AnnualSolution, person: ProblemPerson, i: number): BrokenCell[] {
  const row = solution.cells[i] ?? [];
  const slots = 2 * problem.blocks.length;
  if (row.length !== slots) return [{ rule: 'shape', personId: person.id, slot: 0, rotationId: null }];
  const locks = new Map(problem.locked.filter((l) => l.personId === person.id).map((l) => [l.slot, l.rotationId]));
  const leave = problem.leave.filter((l) => l.personId === person.id);
  const rotations = new Map(problem.rotations.map((r) => [r.id, r]));
  return row.flatMap((rotationId, slot): BrokenCell[] => {
    const at = { personId: person.id, slot, rotationId };
    if (locks.has(slot)) return locks.get(slot) === rotationId ? [] : [{ ...at, rule: 'locked' }];
    if (rotationId === null) return [];
    const rotation = rotations.get(rotationId);
    if (!rotation || !mayTake(problem, person, problem.baseline[i] ?? [], rotationId)) return [{ ...at, rule: 'not-this-class' }];
    if (holdsTooMuchLeave(problem, rotation, daysAway(leave, slot))) return [{ ...at, rule: 'leave' }];
    const halves = rotation.halfBlock && problem.blocks[slot >> 1]?.split;
    return halves || row[slot ^ 1] === rotationId ? [] : [{ ...at, rule: 'whole-block' }];
  });
}

function daysAway(leave: readonly ProblemLeave[], slot: Slot): number {
  return leave.reduce((sum, l) => sum + (l.slot === slot ? l.days : 0), 0);
}

function holdsTooMuchLeave(problem: AnnualProblem, rotation: ProblemRotation, days: number): boolean {
  return !rotation.leaveEligible && days > problem.leaveTolerance;
}
