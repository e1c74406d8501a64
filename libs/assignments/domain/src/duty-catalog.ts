import type { DateRange, Id, LocalDate } from '@housestaff/kernel';

/** Minutes after local midnight; an end over 1440 is on the next day. */
export interface MinuteSpan {
  readonly start: number;
  readonly end: number;
}

export interface ActivityTimes {
  readonly am?: MinuteSpan | null;
  readonly pm?: MinuteSpan | null;
  /** For a day whose two halves hold the same activity, and for whole-day and night activities. */
  readonly day?: MinuteSpan | null;
}

export interface CatalogActivity {
  readonly id: Id;
  readonly category: string;
  readonly place: string;
  readonly dutyKind: string;
  readonly mayOverlap: boolean;
  readonly times: ActivityTimes | null;
}

export interface CatalogRotation {
  readonly id: Id;
  readonly category: string;
  /** The zone of its site, where it differs from the program's. */
  readonly zone?: string | null;
  /** `week` counts seven-day weeks from the start of the block, 1 to 4; `weekday` 1 is Monday. */
  readonly pattern: readonly { readonly week: number; readonly weekday: number; readonly half: 'am' | 'pm'; readonly activityId: Id }[];
}

export interface ClosedHalf {
  readonly day: LocalDate;
  readonly half: 'am' | 'pm';
}

/** What a person does in a half-day in place of their pattern. */
export interface ProtectedHalf extends ClosedHalf {
  readonly personId: Id;
  readonly activityId: Id;
}

/** What turns stays into duties, of one program and academic year. */
export interface DutyCatalog {
  readonly zone: string;
  readonly blocks: readonly { readonly period: DateRange }[];
  readonly holidays: readonly { readonly day: LocalDate }[];
  /** Half-days on which clinics and electives are closed; each day of a holiday is so anyway. */
  readonly closures?: readonly ClosedHalf[];
  readonly protectedTime?: readonly ProtectedHalf[];
  readonly activities: readonly CatalogActivity[];
  readonly rotations: readonly CatalogRotation[];
}

/** Leave, as far as it frees people of their duties. */
export interface BlockingAbsence {
  readonly personId: Id;
  readonly period: DateRange;
  readonly startsPm: boolean;
  readonly endsAm: boolean;
  readonly status: string;
  readonly blocking: boolean;
}
