import type { Id } from '@housestaff/kernel';

/** Observed ones are proposals from a published year: nothing may enforce them before a person confirms. */
export type RequirementStatus = 'observed' | 'confirmed';

/** Blocks of a rotation per person of a PGY in the year; halves are allowed. Blocks of the rotations in `fulfilledBy` count as its own. */
export interface RotationRequirement {
  readonly id: Id;
  readonly rotationId: Id;
  readonly pgy: number;
  readonly minBlocks: number;
  readonly targetBlocks: number | null;
  readonly maxBlocks: number | null;
  readonly fulfilledBy: readonly Id[];
  readonly status: RequirementStatus;
}

/** People on a rotation in each half-block. `blockId` null: in every block; `pgys` null: of any PGY; more than one, in order: of these together. */
export interface CoverageRequirement {
  readonly id: Id;
  readonly rotationId: Id;
  readonly blockId: Id | null;
  readonly pgys: readonly number[] | null;
  readonly minPeople: number;
  readonly maxPeople: number | null;
  readonly status: RequirementStatus;
}
