import type { AnnualProblem, AnnualSolution } from '../annual-problem';
import { pointsPerUnit, TERM_IDS, TERM_LABELS, type TermId, type TermScore } from './terms';

interface Count {
  readonly units: number;
  readonly words: string;
}

/** What the schedule costs by term, counted cell by cell. */
export function scoreTerms(problem: AnnualProblem, solution: AnnualSolution): TermScore[] {
  const each = pointsPerUnit(problem.weights);
  const counts = countTerms(problem, solution);
  return TERM_IDS.map((id) => ({ id, label: TERM_LABELS[id], units: counts[id].units, words: counts[id].words, points: counts[id].units * each[id] }));
}

function countTerms(problem: AnnualProblem, { cells }: AnnualSolution): Record<TermId, Count> {
  const heavy = new Set(problem.rotations.filter((r) => r.heavy).map((r) => r.id));
  const night = new Set(problem.rotations.filter((r) => r.night).map((r) => r.id));
  const changed = total(cells, (row, i) => row.filter((cell, s) => givenUp(problem.baseline[i]?.[s] ?? null, cell)).length);
  const split = total(cells, (row) => row.filter((cell, s) => s % 2 === 0 && cell !== row[s + 1]).length);
  const absent = new Set(problem.locked.filter((l) => l.rotationId === null).map((l) => `${l.personId}/${l.slot}`));
  const open = total(cells, (row, i) => row.filter((cell, s) => cell === null && !absent.has(`${problem.people[i]?.id}/${s}`)).length);
  const pairs = total(cells, (row) => row.filter((cell, s) => s % 2 === 1 && isIn(heavy, cell) && isIn(heavy, row[s + 1])).length);
  const off = offTarget(problem, cells);
  return {
    'few-changes': { units: changed, words: `${changed} half-blocks differ` },
    'rest-after-heavy': { units: pairs, words: `${pairs} pairs of heavy blocks` },
    'even-heavy': spread(problem, cells, heavy, 'heavy half-blocks'),
    'even-nights': spread(problem, cells, night, 'night half-blocks'),
    'target-blocks': { units: off, words: `${off / 2} blocks over or under target` },
    'whole-blocks': { units: split, words: `${split} blocks hold two rotations` },
    'open-cells': { units: open, words: `${open} half-blocks without a rotation` },
  };
}

/** Filling what was open changes nothing that anyone counted on. */
function givenUp(before: string | null, after: string | null): boolean {
  return before !== null && before !== after;
}

function isIn(ids: ReadonlySet<string>, cell: string | null | undefined): boolean {
  return typeof cell === 'string' && ids.has(cell);
}

function total(cells: AnnualSolution['cells'], count: (row: readonly (string | null)[], i: number) => number): number {
  return cells.reduce((sum, row, i) => sum + count(row, i), 0);
}

/** Most minus fewest within each class, summed over classes: people of different classes are not compared. */
function spread(problem: AnnualProblem, cells: AnnualSolution['cells'], of: ReadonlySet<string>, unit: string): Count {
  const byClass = new Map<number, number[]>();
  problem.people.forEach((person, i) => {
    if (person.pgy === null) return;
    const load = (cells[i] ?? []).filter((cell) => isIn(of, cell)).length;
    byClass.set(person.pgy, [...(byClass.get(person.pgy) ?? []), load]);
  });
  const spreads = [...byClass.values()].map((loads) => Math.max(...loads) - Math.min(...loads));
  return { units: spreads.reduce((a, b) => a + b, 0), words: `at most ${Math.max(0, ...spreads)} ${unit} apart within a class` };
}

function offTarget(problem: AnnualProblem, cells: AnnualSolution['cells']): number {
  return total(cells, (row, i) =>
    problem.requirements
      .filter((r) => r.pgy === problem.people[i]?.pgy && r.target !== null)
      .reduce((sum, r) => sum + Math.abs(row.filter((cell) => cell === r.rotationId).length - Math.round(2 * (r.target ?? 0))), 0),
  );
}
