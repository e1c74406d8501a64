import { InvalidValue } from '@housestaff/kernel';
import type { TermWeights } from './score/terms';

/** A half-block: slot `2 * block` is the first half of a block, `2 * block + 1` the second. */
export type Slot = number;

/** An academic block. One that is not `split` is given as a whole, whatever the rotation. */
export interface ProblemBlock {
  readonly id: string;
  readonly name: string;
  readonly split: boolean;
}

/** `pgy` null: no class known; such a person has no requirements, and counts only toward coverage by any class. */
export interface ProblemPerson {
  readonly id: string;
  readonly name: string;
  readonly pgy: number | null;
}

export interface ProblemRotation {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  /** False: an unlocked stay takes both halves of a block. */
  readonly halfBlock: boolean;
  readonly leaveEligible: boolean;
  readonly heavy: boolean;
  readonly night: boolean;
}

/** Blocks (halves allowed) that each person of a PGY spends on a rotation in the year. */
export interface ProblemRequirement {
  readonly id: string;
  readonly rotationId: string;
  readonly pgy: number;
  readonly min: number;
  readonly target: number | null;
  readonly max: number | null;
}

/** People on a rotation in each half-block. A row for one block replaces the row for every block of the same rotation and PGY. */
export interface ProblemCoverage {
  readonly id: string;
  readonly rotationId: string;
  readonly blockId: string | null;
  readonly pgy: number | null;
  readonly min: number;
  readonly max: number | null;
}

/** Approved days away of a person in a half-block. */
export interface ProblemLeave {
  readonly personId: string;
  readonly slot: Slot;
  readonly days: number;
}

/** A cell that stays as it is. `rotationId` null: the person is not in the program then. */
export interface ProblemLock {
  readonly personId: string;
  readonly slot: Slot;
  readonly rotationId: string | null;
}

/** The year to plan, as data: what a run stores and what any solver can be given. */
export interface AnnualProblem {
  readonly version: 1;
  readonly blocks: readonly ProblemBlock[];
  readonly people: readonly ProblemPerson[];
  readonly rotations: readonly ProblemRotation[];
  readonly requirements: readonly ProblemRequirement[];
  readonly coverage: readonly ProblemCoverage[];
  readonly leave: readonly ProblemLeave[];
  readonly locked: readonly ProblemLock[];
  /** Days of leave that a rotation which is not leave-eligible can still hold in a half-block. */
  readonly leaveTolerance: number;
  /** What stands now, person × slot in the order of `people`; null is open. Giving up what stands costs points; filling what is open doesn't. */
  readonly baseline: readonly (readonly (string | null)[])[];
  readonly weights: TermWeights;
}

/** Who is where: person × slot, in the problem's order; null is open. */
export interface AnnualSolution {
  readonly version: 1;
  readonly cells: readonly (readonly (string | null)[])[];
}

export function slotName(problem: Pick<AnnualProblem, 'blocks'>, slot: Slot): string {
  const block = problem.blocks[slot >> 1];
  return `${block?.name ?? `Block ${(slot >> 1) + 1}`}, ${slot % 2 ? 'second' : 'first'} half`;
}

/** Throws `InvalidValue` where a row names what is not in the problem, or a range runs backwards. */
export function assertAnnualProblem(problem: AnnualProblem): void {
  const people = new Set(problem.people.map((p) => p.id));
  const rotations = new Set(problem.rotations.map((r) => r.id));
  const blocks = new Set(problem.blocks.map((b) => b.id));
  const known = (field: string, id: string | null, ids: Set<string>): void => {
    if (id !== null && !ids.has(id)) throw new InvalidValue(field, id, 'an id that is in the problem');
  };
  for (const row of [...problem.requirements, ...problem.coverage]) {
    known('rotationId', row.rotationId, rotations);
    if (row.min < 0 || (row.max !== null && row.max < row.min)) throw new InvalidValue(`max of ${row.id}`, row.max, `at least the minimum, ${row.min}`);
  }
  for (const row of problem.coverage) known('blockId', row.blockId, blocks);
  for (const cell of [...problem.leave, ...problem.locked]) {
    known('personId', cell.personId, people);
    if (cell.slot < 0 || cell.slot >= 2 * problem.blocks.length) throw new InvalidValue('slot', cell.slot, 'a half-block of the year');
  }
  for (const cell of problem.locked) known('rotationId', cell.rotationId, rotations);
  const shaped = problem.baseline.length === problem.people.length && problem.baseline.every((row) => row.length === 2 * problem.blocks.length);
  if (!shaped) throw new InvalidValue('baseline', problem.baseline.length, 'one row a person and one cell a half-block');
}
