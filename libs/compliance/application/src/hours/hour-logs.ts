import type { LoggedEntry } from '@housestaff/compliance/domain';
import type { DateRange, Id, LocalDate } from '@housestaff/kernel';

/** One person's day. `version` counts its changes; a day that was taken back (`logged` false) keeps counting. */
export interface HourDayState {
  readonly personId: Id;
  readonly date: LocalDate;
  readonly version: number;
  readonly logged: boolean;
  /** In order of time. */
  readonly entries: readonly LoggedEntry[];
}

/** One person's week, from its Monday, as true. */
export interface AttestationState {
  readonly personId: Id;
  readonly weekFrom: LocalDate;
  readonly at: Date;
  readonly by: string;
}

export abstract class HourLogs {
  /** Days that were ever logged, in order; whoever asks has decided that they may see them. */
  abstract ofPerson(personId: Id, days: DateRange): Promise<HourDayState[]>;
  abstract ofProgram(programId: Id, days: DateRange): Promise<HourDayState[]>;
  /** A text that changes with any day of the program's people in the range. */
  abstract stamp(programId: Id, days: DateRange): Promise<string>;
  /** Until the unit of work ends nobody else changes this person's hours. */
  abstract lock(personId: Id): Promise<void>;
  /** Replaces the day. `day.version` is the one it gets; throws StaleVersion where it isn't the next, EntriesOverlap. */
  abstract save(day: HourDayState, zone: string): Promise<void>;
  /** By the Monday of their weeks. */
  abstract attestationsOf(personId: Id, days: DateRange): Promise<AttestationState[]>;
  abstract attestationsOfProgram(programId: Id, days: DateRange): Promise<AttestationState[]>;
  /** Nothing where the week is attested already. */
  abstract attest(attestation: AttestationState): Promise<void>;
  /** Whether there was one. */
  abstract takeBack(personId: Id, weekFrom: LocalDate): Promise<boolean>;
}
