import type { Id } from '@housestaff/kernel';

/** What someone brings from before the first schedule here. */
export interface CarriedRow {
  readonly personId: Id;
  readonly measure: string;
  readonly amount: number;
}

export interface CarriedState {
  readonly programId: Id;
  readonly rows: readonly CarriedRow[];
  readonly changedBy: string;
  readonly changedAt: Date;
  /** Counts what was saved, from 1. */
  readonly version: number;
}

/** Call within a unit of work. */
export abstract class CarriedTallies {
  /** Undefined: nothing was entered yet. */
  abstract find(programId: Id): Promise<CarriedState | undefined>;
  /** Writes version `state.version` after the one before it (none before the first). Throws StaleVersion. */
  abstract save(state: CarriedState): Promise<void>;
}
