import type { DateRange, Id } from '@housestaff/kernel';

/** Somebody stepped in for somebody. */
export interface ScrambleAssignment {
  readonly id: Id;
  readonly programId: Id;
  readonly scheduleId: Id;
  /** Who is out. */
  readonly outPersonId: Id;
  /** Who stepped in. */
  readonly personId: Id;
  /** Of the open work. */
  readonly workKey: string;
  readonly label: string;
  readonly period: DateRange;
  /** The version of the schedule that it made. */
  readonly versionNumber: number;
  /** Leave that was recorded with it. */
  readonly absenceId: Id | null;
  readonly onBackup: boolean;
  readonly by: string;
  readonly at: Date;
  readonly undone: { readonly by: string; readonly at: Date } | null;
  readonly version: number;
}

export interface NamedAssignment extends ScrambleAssignment {
  readonly personName: string;
  readonly outPersonName: string;
}

export abstract class ScrambleLog {
  abstract add(assignment: ScrambleAssignment): Promise<void>;
  abstract findById(id: Id): Promise<NamedAssignment | undefined>;
  /** For whoever is out, touching these days, newest first; undone ones too. */
  abstract of(outPersonId: Id, period: DateRange): Promise<NamedAssignment[]>;
  /** Marks it as undone. Throws StaleVersion when `version` isn't the newest. */
  abstract undo(id: Id, version: number, by: { readonly by: string; readonly at: Date }): Promise<void>;
}
