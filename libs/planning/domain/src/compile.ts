import type { AnnualProblem, AnnualSolution, ProblemPerson } from './annual-problem';
import { pointsPerUnit, type TermId } from './score/terms';

/** No rotation in a cell. */
export const OPEN = -1;
/** The cell is free to plan. */
export const FREE = -2;

/**
 * The problem as typed arrays. Index order: person `i`, slot `s`, rotation `k`, class `g`
 * (0 = anyone, 1… = the PGYs present). Counts are in half-blocks.
 */
export interface Compiled {
  readonly people: number;
  readonly slots: number;
  readonly rotations: number;
  readonly classes: number;
  /** Class of each person; 0 when no PGY is known. */
  readonly classOf: Int16Array;
  /** FREE, OPEN (not in the program then) or the locked rotation, by person × slot. */
  readonly lock: Int16Array;
  /** 1 where an unlocked cell may hold the rotation, by person × slot × rotation. */
  readonly allow: Uint8Array;
  /** 1 where a rotation may stand in one half alone, by block × rotation. */
  readonly halves: Uint8Array;
  readonly needMin: Int16Array;
  readonly needMax: Int16Array;
  /** -1 without a target. */
  readonly target: Int16Array;
  /** By class × rotation × slot; classes without a row have 0 and the number of people. */
  readonly coverMin: Int16Array;
  readonly coverMax: Int16Array;
  readonly baseline: Int16Array;
  readonly heavy: Uint8Array;
  readonly night: Uint8Array;
  readonly points: Readonly<Record<TermId, number>>;
}

export function compile(problem: AnnualProblem): Compiled {
  const people = problem.people.length;
  const slots = 2 * problem.blocks.length;
  const rotations = problem.rotations.length;
  const pgys = [...new Set([...problem.people, ...problem.coverage].flatMap((p) => (p.pgy === null ? [] : [p.pgy])))].sort((a, b) => a - b);
  const index = new Map(problem.rotations.map((r, k) => [r.id, k]));
  const cell = (id: string | null | undefined): number => (id === null || id === undefined ? OPEN : (index.get(id) ?? OPEN));
  const sizes = { people, slots, rotations, classes: pgys.length + 1 };
  const lock = new Int16Array(people * slots).fill(FREE);
  const row = new Map(problem.people.map((p, i) => [p.id, i]));
  for (const l of problem.locked) lock[(row.get(l.personId) ?? 0) * slots + l.slot] = cell(l.rotationId);
  return {
    ...sizes,
    classOf: Int16Array.from(problem.people, (p) => (p.pgy === null ? 0 : pgys.indexOf(p.pgy) + 1)),
    lock,
    allow: allowed(problem, row),
    halves: Uint8Array.from(problem.blocks.flatMap((b) => problem.rotations.map((r) => (b.split && r.halfBlock ? 1 : 0)))),
    ...needs(problem, index),
    ...cover(problem, sizes, index, pgys),
    baseline: Int16Array.from(problem.baseline.flatMap((cells) => cells.map(cell))),
    heavy: Uint8Array.from(problem.rotations, (r) => Number(r.heavy)),
    night: Uint8Array.from(problem.rotations, (r) => Number(r.night)),
    points: pointsPerUnit(problem.weights),
  };
}

function allowed(problem: AnnualProblem, row: ReadonlyMap<string, number>): Uint8Array {
  const slots = 2 * problem.blocks.length;
  const away = new Int16Array(problem.people.length * slots);
  for (const l of problem.leave) away[(row.get(l.personId) ?? 0) * slots + l.slot]! += l.days;
  const out = new Uint8Array(problem.people.length * slots * problem.rotations.length);
  const asked = new Set([...problem.requirements, ...problem.coverage].map((r) => r.rotationId));
  const limits = new Map(problem.requirements.map((r) => [`${r.pgy}/${r.rotationId}`, r.max ?? Infinity]));
  const planned = new Set(problem.requirements.map((r) => r.pgy));
  const mayHold = (person: ProblemPerson, i: number, id: string): boolean =>
    person.pgy !== null && planned.has(person.pgy) ? (limits.get(`${person.pgy}/${id}`) ?? 0) > 0 : asked.has(id) || (problem.baseline[i]?.includes(id) ?? false);
  problem.people.forEach((person, i) =>
    problem.rotations.forEach((rotation, k) => {
      if (!mayHold(person, i, rotation.id)) return;
      for (let s = 0; s < slots; s++) {
        if (rotation.leaveEligible || away[i * slots + s]! <= problem.leaveTolerance) out[(i * slots + s) * problem.rotations.length + k] = 1;
      }
    }),
  );
  return out;
}

function needs(problem: AnnualProblem, index: ReadonlyMap<string, number>): Pick<Compiled, 'needMin' | 'needMax' | 'target'> {
  const size = problem.people.length * problem.rotations.length;
  const out = { needMin: new Int16Array(size), needMax: new Int16Array(size).fill(2 * problem.blocks.length), target: new Int16Array(size).fill(-1) };
  problem.people.forEach((person, i) => {
    for (const r of problem.requirements.filter((q) => q.pgy === person.pgy)) {
      const at = i * problem.rotations.length + (index.get(r.rotationId) ?? 0);
      out.needMin[at] = Math.ceil(2 * r.min);
      if (r.max !== null) out.needMax[at] = Math.floor(2 * r.max);
      if (r.target !== null) out.target[at] = Math.round(2 * r.target);
    }
  });
  return out;
}

type Sizes = Pick<Compiled, 'people' | 'slots' | 'rotations' | 'classes'>;

function cover(problem: AnnualProblem, n: Sizes, index: ReadonlyMap<string, number>, pgys: readonly number[]): Pick<Compiled, 'coverMin' | 'coverMax'> {
  const coverMin = new Int16Array(n.classes * n.rotations * n.slots);
  const coverMax = new Int16Array(coverMin.length).fill(n.people);
  // Rows for every block first, so that a block's own row replaces them.
  const ordered = [...problem.coverage].sort((a, b) => Number(a.blockId !== null) - Number(b.blockId !== null));
  for (const r of ordered) {
    const g = r.pgy === null ? 0 : pgys.indexOf(r.pgy) + 1;
    const at = (g * n.rotations + (index.get(r.rotationId) ?? 0)) * n.slots;
    problem.blocks.forEach((block, b) => {
      if (r.blockId !== null && r.blockId !== block.id) return;
      for (const s of [2 * b, 2 * b + 1]) {
        coverMin[at + s] = r.min;
        coverMax[at + s] = r.max ?? n.people;
      }
    });
  }
  return { coverMin, coverMax };
}

export function toSolution(problem: AnnualProblem, cells: ArrayLike<number>): AnnualSolution {
  const slots = 2 * problem.blocks.length;
  const name = (k: number): string | null => (k < 0 ? null : (problem.rotations[k]?.id ?? null));
  return { version: 1, cells: problem.people.map((_, i) => Array.from({ length: slots }, (_unused, s) => name(cells[i * slots + s]!))) };
}

export function toCells(problem: AnnualProblem, solution: AnnualSolution): Int16Array {
  const index = new Map(problem.rotations.map((r, k) => [r.id, k]));
  return Int16Array.from(solution.cells.flatMap((row) => row.map((id) => (id === null ? OPEN : (index.get(id) ?? OPEN)))));
}
