import type { AcademicYear, Activity, Rotation } from '@housestaff/program/domain';
import type { Absence, Person } from '@housestaff/people/domain';
import type { DateRange, Id } from '@housestaff/kernel';

/** A published stay as the import compares it. */
export interface LiveStay {
  readonly personId: Id;
  readonly rotationId: Id;
  readonly range: DateRange;
  readonly source: string;
  readonly locked: boolean;
  readonly note: string;
}

/** All that an import can meet in a program. `year` is the one with the file's first day, if there is one. */
export interface ProgramSnapshot {
  readonly rotations: readonly Rotation[];
  readonly activities: readonly Activity[];
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  readonly year: AcademicYear | null;
  readonly scheduleId: Id | null;
  readonly stays: readonly LiveStay[];
}

/** Needs a running unit of work. */
export abstract class ProgramSnapshots {
  abstract load(programId: Id, period: DateRange): Promise<ProgramSnapshot>;
}
