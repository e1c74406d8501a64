import type { Id, LocalDate } from '@housestaff/kernel';

/** Who did something, and when (ISO). */
export interface Mark {
  readonly by: string;
  readonly at: string;
}

/** How it ended. Without a strategy: by itself, as the schedule or what it rests on changed. */
export interface Resolution extends Mark {
  readonly strategy: string | null;
  readonly label: string;
  /** Of the published version that it made; null: none. */
  readonly versionNumber: number | null;
  readonly automatic: boolean;
  /** Of people on backup who came in for it. */
  readonly activationIds?: readonly Id[];
}

export interface Ignored extends Mark {
  readonly reason: string;
  /** The first day on which it is open again; null: until it gets worse. */
  readonly until: LocalDate | null;
  /** What it weighed then. */
  readonly weight: number;
}

/** Whose it is to solve. */
export interface Deferred extends Mark {
  readonly userId: Id;
  readonly name: string;
  readonly note: string;
}
