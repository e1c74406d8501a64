import type { Absence, HeldQualification, Person, QualificationType, WeekPreference } from '@housestaff/people/domain';
import type { DateRange, Id } from '@housestaff/kernel';

/** What the people of a program have, and what asks for it. */
export interface ProgramQualifications {
  readonly types: readonly QualificationType[];
  readonly held: readonly (HeldQualification & { readonly personId: Id })[];
}

/** For other contexts: people and leave read at once. Needs a running unit of work; asks no permission. */
export abstract class PeopleDirectory {
  /** By family name, inactive ones included. */
  abstract ofProgram(programId: Id): Promise<Person[]>;
  /** Of any status, touching the range, in order of time. */
  abstract absencesOf(programId: Id, range: DateRange): Promise<Absence[]>;
  abstract qualificationsOf(programId: Id): Promise<ProgramQualifications>;
  /** What faculty said of the weeks of a year; nobody who said nothing. */
  abstract weekPreferencesOf(academicYearId: Id): Promise<WeekPreference[]>;
  /** Undefined also for another organization's person. */
  abstract findById(personId: Id): Promise<Person | undefined>;
  /** A text that changes with any person, PGY period, absence, qualification or preference of the program. */
  abstract revision(programId: Id): Promise<string>;
}
