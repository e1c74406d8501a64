import type { AnnualProblem, AnnualSolution } from './annual-problem';

/** What a run plans, in counts. Leave in weeks of seven days. */
export interface RunScope {
  readonly people: number;
  readonly blocks: number;
  readonly lockedCells: number;
  readonly leaveWeeks: number;
  readonly requirements: number;
  readonly coverage: number;
}

export function runScope(problem: AnnualProblem): RunScope {
  return {
    people: problem.people.length,
    blocks: problem.blocks.length,
    lockedCells: problem.locked.filter((l) => l.rotationId !== null).length,
    leaveWeeks: Math.round(problem.leave.reduce((sum, l) => sum + l.days, 0) / 0.7) / 10,
    requirements: problem.requirements.length,
    coverage: problem.coverage.length,
  };
}

/** Cells that differ from what stands. */
export function changedCells(problem: AnnualProblem, solution: AnnualSolution): { i: number; slot: number; rotationId: string | null }[] {
  return solution.cells.flatMap((row, i) => row.flatMap((rotationId, slot) => (rotationId === problem.baseline[i]?.[slot] ? [] : [{ i, slot, rotationId }])));
}
