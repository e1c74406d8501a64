import type { AcademicYear } from '@housestaff/program/domain';
import type { Id } from '@housestaff/kernel';

/** A year together with the schedule that assignments keep for it. */
export interface OpenedYear extends AcademicYear {
  readonly scheduleId: Id;
}
