import type { DateRange, Id, LocalDate } from '@housestaff/kernel';
import type { LeaveKind } from '../dates/leave-text';
import type { KnownRotation } from '../labels/propose-rotations';
import type { KnownActivity, RememberedMapping } from '../reading/mapping';

export interface WantedStay {
  readonly rotationId: Id;
  readonly range: DateRange;
  readonly note: string;
}

export interface WantedLeave {
  readonly kind: LeaveKind;
  readonly range: DateRange;
  /** From a file: importing one without it would take it back. */
  readonly imported: boolean;
}

export interface WantedPerson {
  readonly id: Id;
  /** As a new row would write it. */
  readonly name: string;
  /** Keys by which the import finds the person, names that they had before last. */
  readonly keys: readonly string[];
  readonly formerKeys: readonly string[];
  /** On the first day of the year. */
  readonly pgy: number | null;
  readonly offCycle: boolean;
  /** A resident of this year, who belongs on the sheet also without a stay. */
  readonly listed: boolean;
  readonly stays: readonly WantedStay[];
  readonly leaves: readonly WantedLeave[];
}

export interface WantedBlock {
  readonly name: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly splitOn: LocalDate | null;
}

/** A year as it is, for a sheet to say: the program's words, its calendar, and where everyone is. */
export interface WantedYear {
  readonly title: string;
  readonly blocks: readonly WantedBlock[];
  readonly rotations: readonly (KnownRotation & { readonly colour: string })[];
  readonly activities: readonly KnownActivity[];
  readonly remembered: RememberedMapping;
  readonly people: readonly WantedPerson[];
}

/** What has no place in the layout. */
export interface LeftOut {
  readonly who: string;
  readonly what: string;
}
