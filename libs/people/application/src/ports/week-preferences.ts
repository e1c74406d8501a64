import type { DateRange, Id } from '@housestaff/kernel';
import type { WeekLimits, WeekPreference } from '@housestaff/people/domain';

/** What faculty said of their weeks. */
export abstract class WeekPreferences {
  /** Undefined where nothing was ever said. */
  abstract find(personId: Id, academicYearId: Id): Promise<WeekPreference | undefined>;
  /** Of everyone who said something for that year. */
  abstract ofYear(academicYearId: Id): Promise<WeekPreference[]>;
  /** Of the years that share days with a period, in order of time. */
  abstract touching(programId: Id, personIds: readonly Id[], period: DateRange): Promise<WeekPreference[]>;
  /** `version` is the one that was read, 0 for the first; throws StaleVersion when it isn't the newest. */
  abstract save(preference: WeekPreference): Promise<void>;
}

/** What one person said of the days of a period. */
export interface PeriodPreference {
  readonly personId: Id;
  /** Cut to the period. */
  readonly preferred: readonly DateRange[];
  readonly blocked: readonly DateRange[];
  /** Of the first of its years. */
  readonly limits: WeekLimits;
}

/** For other contexts: preferences read at once. Needs a running unit of work; asks no permission. */
export abstract class PreferenceDirectory {
  /** One for each of the people, empty where they said nothing. */
  abstract of(programId: Id, personIds: readonly Id[], period: DateRange): Promise<PeriodPreference[]>;
}

/** Somebody's days on a service, as published. */
export interface ServiceDays {
  readonly period: DateRange;
  readonly name: string;
  readonly abbreviation: string;
}

/** What whoever plans faculty weeks knows of them. */
export abstract class FacultyWeeks {
  /** The weekday on which the program's weeks begin; 1 is Monday. */
  abstract startOn(programId: Id): Promise<number>;
  /** Of any year, in order of time. */
  abstract servicesOf(programId: Id, personId: Id): Promise<ServiceDays[]>;
}
