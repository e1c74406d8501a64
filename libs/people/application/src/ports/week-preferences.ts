import type { DateRange, Id } from '@housestaff/kernel';
import type { WeekPreference } from '@housestaff/people/domain';

/** What faculty said of their weeks. */
export abstract class WeekPreferences {
  /** Undefined where nothing was ever said. */
  abstract find(personId: Id, academicYearId: Id): Promise<WeekPreference | undefined>;
  /** Of everyone who said something for that year. */
  abstract ofYear(academicYearId: Id): Promise<WeekPreference[]>;
  /** `version` is the one that was read, 0 for the first; throws StaleVersion when it isn't the newest. */
  abstract save(preference: WeekPreference): Promise<void>;
}

/** Somebody's days on a service, as published. */
export interface ServiceDays {
  readonly period: DateRange;
  readonly abbreviation: string;
}

/** What whoever plans faculty weeks knows of them. */
export abstract class FacultyWeeks {
  /** The weekday on which the program's weeks begin; 1 is Monday. */
  abstract startOn(programId: Id): Promise<number>;
  /** Of any year, in order of time. */
  abstract servicesOf(programId: Id, personId: Id): Promise<ServiceDays[]>;
}
