import type { Id } from '@housestaff/kernel';

/** The schedule of an academic year, which belongs to assignments. */
export abstract class ScheduleOpener {
  /** Opens the year's schedule within the running unit of work; the one that is there already is returned. */
  abstract open(programId: Id, academicYearId: Id): Promise<Id>;
  /** By academic year; a year without a schedule is left out. */
  abstract idsOf(academicYearIds: readonly Id[]): Promise<ReadonlyMap<Id, Id>>;
}
