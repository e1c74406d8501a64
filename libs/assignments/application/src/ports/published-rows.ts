import type { Duty, HandDuty, RowDiff, ScheduleRows, Stay } from '@housestaff/assignments/domain';
import type { DateRange, Id } from '@housestaff/kernel';

/** A published stay or duty keeps id, `changedAt` and `sequence` as long as nothing of it changes. */
export interface PublishedMarks {
  readonly rowId: Id;
  /** Grows when start or end changes. */
  readonly sequence: number;
  readonly changedAt: Date;
}

export type PublishedDuty = Duty & PublishedMarks;
export type PublishedStay = Stay & PublishedMarks;

/** What one version does to the stored rows. Changed rows keep their id; what they were becomes history. */
export interface RowChanges {
  readonly stays: RowDiff<Stay>;
  readonly handDuties: RowDiff<HandDuty>;
  readonly duties: RowDiff<Duty & { readonly rowId: Id | null }>;
}

export interface DutyCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export abstract class PublishedRows {
  /** Ids are those of the stored rows. */
  abstract live(scheduleId: Id): Promise<ScheduleRows>;
  /** The rows as they were published in a version; empty for version 0. */
  abstract asOf(scheduleId: Id, version: number): Promise<ScheduleRows>;
  abstract liveDuties(scheduleId: Id): Promise<PublishedDuty[]>;
  /** Live duties of one person over all schedules, with the days on which they begin in the range, in order of time. */
  abstract dutiesOf(personId: Id, range: DateRange): Promise<PublishedDuty[]>;
  /** Live stays of all schedules of a program, in order of time; with `rotationId` those on that rotation. */
  abstract staysOfProgram(programId: Id, rotationId: Id | null): Promise<PublishedStay[]>;
  /** Live duties of these activities over all schedules of a program, in order of time. */
  abstract dutiesOfProgram(programId: Id, activityIds: readonly Id[]): Promise<PublishedDuty[]>;
  abstract apply(scheduleId: Id, version: number, changes: RowChanges): Promise<void>;
  abstract compareDuties(scheduleId: Id, from: number, to: number): Promise<DutyCounts>;
}
