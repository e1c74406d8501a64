import type { AnnualProblem, AnnualSolution, ProblemCoverage, Slot } from '../annual-problem';

/** One requirement of one person, or one coverage row in one half-block, that is under its minimum or over its maximum. */
export interface Shortfall {
  readonly kind: 'requirement' | 'coverage';
  readonly sense: 'under' | 'over';
  readonly rowId: string;
  readonly rotationId: string;
  readonly personId: string | null;
  readonly slot: Slot | null;
  readonly wanted: number;
  readonly found: number;
  /** By how much, in half-blocks of one person. */
  readonly halfBlocks: number;
}

export function shortfalls(problem: AnnualProblem, solution: AnnualSolution): Shortfall[] {
  return [...requirementShortfalls(problem, solution), ...coverageShortfalls(problem, solution)];
}

/** The coverage row that rules a rotation, class and slot: the block's own, else the one for every block. */
export function rulingRows(problem: AnnualProblem, slot: Slot): ProblemCoverage[] {
  const blockId = problem.blocks[slot >> 1]?.id;
  const own = problem.coverage.filter((row) => row.blockId === blockId);
  const ruled = new Set(own.map((row) => `${row.rotationId}/${row.pgy}`));
  return [...own, ...problem.coverage.filter((row) => row.blockId === null && !ruled.has(`${row.rotationId}/${row.pgy}`))];
}

function requirementShortfalls(problem: AnnualProblem, solution: AnnualSolution): Shortfall[] {
  return problem.people.flatMap((person, i) =>
    problem.requirements
      .filter((r) => r.pgy === person.pgy)
      .flatMap((r) => {
        const found = (solution.cells[i] ?? []).filter((cell) => cell === r.rotationId).length;
        const gap = outside(found, Math.ceil(2 * r.min), r.max === null ? null : Math.floor(2 * r.max));
        return gap ? [{ kind: 'requirement' as const, rowId: r.id, rotationId: r.rotationId, personId: person.id, slot: null, ...gap }] : [];
      }),
  );
}

function coverageShortfalls(problem: AnnualProblem, solution: AnnualSolution): Shortfall[] {
  return Array.from({ length: 2 * problem.blocks.length }, (_, slot) => slot).flatMap((slot) =>
    rulingRows(problem, slot).flatMap((row) => {
      const found = problem.people.filter((p, i) => (row.pgy === null || p.pgy === row.pgy) && solution.cells[i]?.[slot] === row.rotationId).length;
      const gap = outside(found, row.min, row.max);
      return gap ? [{ kind: 'coverage' as const, rowId: row.id, rotationId: row.rotationId, personId: null, slot, ...gap }] : [];
    }),
  );
}

function outside(found: number, min: number, max: number | null): Pick<Shortfall, 'sense' | 'wanted' | 'found' | 'halfBlocks'> | null {
  if (found < min) return { sense: 'under', wanted: min, found, halfBlocks: min - found };
  if (max !== null && found > max) return { sense: 'over', wanted: max, found, halfBlocks: found - max };
  return null;
}
