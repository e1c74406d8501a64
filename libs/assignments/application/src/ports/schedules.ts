import type { Id } from '@housestaff/kernel';

export interface ScheduleState {
  readonly id: Id;
  readonly programId: Id;
  readonly academicYearId: Id;
  /** 0: never published. */
  readonly publishedVersion: number;
  readonly version: number;
  /** The revision of the world that the published duties were worked out from. */
  readonly projectedRevision?: string;
  readonly changedAt?: Date;
}

export abstract class Schedules {
  abstract findById(id: Id): Promise<ScheduleState | undefined>;
  /** Holds the row until the unit of work ends: who publishes second waits, and then sees the first one's version. */
  abstract lock(id: Id): Promise<ScheduleState | undefined>;
  abstract findByYear(academicYearId: Id): Promise<ScheduleState | undefined>;
  abstract ofProgram(programId: Id): Promise<ScheduleState[]>;
  abstract add(schedule: ScheduleState): Promise<void>;
  abstract advance(id: Id, publishedVersion: number, projectedRevision: string): Promise<void>;
  /** The published duties hold for this revision too; nothing else changes. */
  abstract confirm(id: Id, projectedRevision: string): Promise<void>;
}
