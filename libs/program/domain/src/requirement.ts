import type { Id } from '@housestaff/kernel';

/** Observed ones are proposals from a published year: nothing may enforce them before a person confirms. */
export type RequirementStatus = 'observed' | 'confirmed';

/** Blocks of a rotation per person of a PGY in the year; halves are allowed. */
export interface RotationRequirement {
  readonly id: Id;
  readonly rotationId: Id;
  readonly pgy: number;
  readonly minBlocks: number;
  readonly targetBlocks: number | null;
  readonly maxBlocks: number | null;
  readonly status: RequirementStatus;
}

/** People on a rotation in each half-block. `blockId` null: in every block; `pgy` null: of any PGY together. */
export interface CoverageRequirement {
  readonly id: Id;
  readonly rotationId: Id;
  readonly blockId: Id | null;
  readonly pgy: number | null;
  readonly minPeople: number;
  readonly maxPeople: number | null;
  readonly status: RequirementStatus;
}
