import type { PackOverrides } from '@housestaff/compliance/domain';
import type { Id } from '@housestaff/kernel';

/** What a program chose: a pack, and what differs from it. */
export interface RuleSetState {
  readonly programId: Id;
  readonly packId: string;
  readonly packVersion: number;
  readonly overrides: PackOverrides;
  readonly note: string;
  readonly changedBy: string;
  readonly changedAt: Date;
  /** Counts what was saved, from 1. */
  readonly version: number;
}

/** Call within a unit of work. */
export abstract class RuleSets {
  /** Undefined: nothing was chosen yet. */
  abstract find(programId: Id): Promise<RuleSetState | undefined>;
  /** Writes version `set.version` after the one before it (none before the first), and keeps it. Throws StaleVersion. */
  abstract save(set: RuleSetState): Promise<void>;
  /** Every version that was saved, oldest first. */
  abstract history(programId: Id): Promise<RuleSetState[]>;
}
