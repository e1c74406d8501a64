import type { ObservedStay } from '@housestaff/program/domain';
import type { Id } from '@housestaff/kernel';

/** What the published schedule of a year shows, of people with a PGY; belongs to assignments. */
export abstract class ObservedStays {
  abstract ofYear(academicYearId: Id): Promise<ObservedStay[]>;
}
