import type { CodeTimes, LeaveKind, PlannedActivity, PlannedPerson, PlannedRotation } from '@housestaff/exchange/domain';
import type { DateRange, Id, LocalDate } from '@housestaff/kernel';
import type { LiveStay } from './program-snapshots';

export interface NewYear {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly blocks: readonly { name: string; from: LocalDate; to: LocalDate; splitOn: LocalDate | null }[];
}

export interface NewAbsence {
  readonly personId: Id;
  readonly kind: LeaveKind;
  readonly range: DateRange;
  readonly note: string;
  readonly batchId: Id;
}

export interface WrittenPatternCell {
  readonly week: number;
  readonly weekday: number;
  readonly half: 'am' | 'pm';
  readonly activityId: Id;
}

/** Writing into the other contexts through their own use cases, all within the running unit of work. */
export abstract class ImportWrites {
  abstract createYear(programId: Id, year: NewYear): Promise<{ yearId: Id; scheduleId: Id }>;
  abstract replaceBlocks(yearId: Id, version: number, blocks: NewYear['blocks']): Promise<void>;
  abstract createActivity(programId: Id, activity: PlannedActivity): Promise<Id>;
  abstract changeActivity(id: Id, version: number, changes: { name: string; category: string; dutyKind: string; times: CodeTimes | null }): Promise<void>;
  abstract createRotation(programId: Id, rotation: PlannedRotation): Promise<Id>;
  abstract replacePattern(rotationId: Id, cells: readonly WrittenPatternCell[]): Promise<void>;
  abstract createPerson(programId: Id, person: PlannedPerson, period: DateRange): Promise<Id>;
  abstract setPgy(personId: Id, person: PlannedPerson, period: DateRange): Promise<void>;
  abstract createAbsence(programId: Id, absence: NewAbsence): Promise<void>;
  abstract cancelAbsence(id: Id, version: number): Promise<void>;
  /** Publishes the year's stays as a version; rows that are the same keep their ids. */
  abstract publishStays(scheduleId: Id, stays: readonly LiveStay[], note: string): Promise<void>;
  /** Proposes requirements and coverage as observed in the published year. */
  abstract observeRequirements(yearId: Id): Promise<void>;
}
