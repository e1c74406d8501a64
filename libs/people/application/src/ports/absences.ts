import type { Absence, AbsenceKind, AbsenceStatus } from '@housestaff/people/domain';
import type { DateRange, Id, LocalDate } from '@housestaff/kernel';

export interface AbsenceFilter {
  readonly range?: DateRange;
  readonly personId?: Id;
  readonly status?: AbsenceStatus;
}

/** Those of a page: the filter, and of whom. */
export interface AbsencePageFilter extends AbsenceFilter {
  readonly kind?: AbsenceKind;
  /** Of people who are of this PGY on its first day. */
  readonly pgy?: number;
  /** Part of a name. */
  readonly q?: string;
  /** Those that nobody answered come first. */
  readonly pendingFirst?: boolean;
  readonly limit: number;
  /** From the page before. */
  readonly cursor?: string;
}

export interface AbsencePage {
  readonly absences: NamedAbsence[];
  readonly nextCursor: string | null;
}

/** Who answered, when, and what they said to the person. */
export interface LeaveAnswer {
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly answer: string;
}

export interface NamedAbsence extends Absence, LeaveAnswer {
  readonly personName: string;
  readonly requestedOn: LocalDate;
}

export const UNANSWERED: LeaveAnswer = { decidedBy: null, decidedAt: null, answer: '' };

export abstract class Absences {
  /** In order of time. */
  abstract ofProgram(programId: Id, filter: AbsenceFilter): Promise<NamedAbsence[]>;
  /** In order of time, or those that wait first. Throws InvalidValue for a cursor that isn't one. */
  abstract page(programId: Id, filter: AbsencePageFilter): Promise<AbsencePage>;
  abstract findById(id: Id): Promise<NamedAbsence | undefined>;
  /** Held until the unit of work ends. */
  abstract lock(id: Id): Promise<NamedAbsence | undefined>;
  /** Lets nobody else decide on leave of the program until the unit of work ends, so that of two last places one is given. */
  abstract holdProgram(programId: Id): Promise<void>;
  abstract add(absence: Absence & Partial<LeaveAnswer> & { readonly requestedOn: LocalDate }): Promise<void>;
  /** `absence.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(absence: Absence & LeaveAnswer): Promise<void>;
}
