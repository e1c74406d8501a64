import type { Id, LocalDate } from '@housestaff/kernel';

export interface MyDutyView {
  readonly id: Id;
  readonly activityCode: string;
  readonly activityName: string;
  readonly rotationAbbreviation: string | null;
  readonly colour: string;
  readonly date: LocalDate;
  readonly half: string;
  /** ISO instants; null while the activity has no times. */
  readonly start: string | null;
  readonly end: string | null;
  readonly site: string | null;
  /** Who else is at the same place then, attendings first. */
  readonly withPeople: string[];
}

export interface MyDayView {
  readonly date: LocalDate;
  readonly holiday: string | null;
  readonly absence: string | null;
  readonly duties: MyDutyView[];
}

export interface MyScheduleView {
  readonly personId: Id;
  readonly name: string;
  readonly programName: string;
  readonly zone: string;
  readonly publishedVersion: number;
  readonly now: MyDutyView | null;
  readonly next: MyDutyView | null;
  readonly days: MyDayView[];
  readonly rotation: { rotationId: Id; name: string; abbreviation: string; colour: string; from: LocalDate; to: LocalDate } | null;
  /** Scheduled hours of the days shown; null where an activity that counts has no times. */
  readonly weekHours: number | null;
  readonly hoursLimit: number;
}
