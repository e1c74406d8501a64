import type { Id } from '@housestaff/kernel';

/** What an import brought into the program and takes away again. */
export interface Imported {
  readonly personIds: readonly Id[];
  readonly rotationIds: readonly Id[];
  readonly activityIds: readonly Id[];
}

/** What an import that is taken back leaves in the history of a schedule. */
export abstract class ImportTraces {
  /** The schedule with its versions, drafts and rows. */
  abstract drop(scheduleId: Id): Promise<void>;
  /** Rows, live and past, of people, rotations and activities that are about to go. */
  abstract forget(scheduleId: Id, imported: Imported): Promise<void>;
  /** Versions from one to another, both in. */
  abstract markUndone(scheduleId: Id, from: number, to: number): Promise<void>;
}
