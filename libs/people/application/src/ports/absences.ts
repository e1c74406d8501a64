import type { Absence, AbsenceStatus } from '@housestaff/people/domain';
import type { DateRange, Id } from '@housestaff/kernel';

export interface AbsenceFilter {
  readonly range?: DateRange;
  readonly personId?: Id;
  readonly status?: AbsenceStatus;
}

export interface NamedAbsence extends Absence {
  readonly personName: string;
}

export abstract class Absences {
  /** In order of time. */
  abstract ofProgram(programId: Id, filter: AbsenceFilter): Promise<NamedAbsence[]>;
  abstract findById(id: Id): Promise<NamedAbsence | undefined>;
  abstract add(absence: Absence): Promise<void>;
  /** `absence.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(absence: Absence): Promise<void>;
}
