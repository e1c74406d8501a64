import type { Id, LocalDate } from '@housestaff/kernel';
import type { AbsenceOfPerson, PersonOfProgram, ScheduleCatalog } from './schedule-catalog';

/** Everything a schedule rests on that other contexts own. */
export interface World {
  /** Changes with anything in it. */
  readonly revision: string;
  readonly catalog: ScheduleCatalog;
  readonly people: readonly PersonOfProgram[];
  /** Of any status, touching the year. */
  readonly absences: readonly AbsenceOfPerson[];
}

export abstract class ScheduleWorld {
  /** Throws NotFound for an unknown year. */
  abstract load(programId: Id, academicYearId: Id): Promise<World>;
  /** The academic year of a program that a day falls into. */
  abstract yearOn(programId: Id, date: LocalDate): Promise<Id | undefined>;
}
