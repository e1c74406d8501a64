import type { DateRange, Id, LocalDate } from '@housestaff/kernel';

export type DutyRowKind = 'day' | 'night-float' | 'call' | 'backup' | 'post-call' | 'off' | 'moonlighting' | 'call-in' | 'from-home';

/** One duty, flat, as scheduled or as logged. Instants in epoch milliseconds; both null where it has no times. */
export interface DutyRow {
  readonly id: Id | null;
  readonly activityCode: string;
  readonly activityName: string;
  readonly rotationId: Id | null;
  /** The local day on which it begins. */
  readonly date: LocalDate;
  readonly start: number | null;
  readonly end: number | null;
  readonly countsHours: boolean;
  readonly kind: DutyRowKind;
  readonly place: 'in-house' | 'at-home' | 'none';
  /** At-home call and backup beside other duties. */
  readonly mayOverlap: boolean;
  /** Care of patients, as against education and administration. */
  readonly patientCare: boolean;
  readonly basis: 'scheduled' | 'logged';
}

export interface RotationStay {
  readonly rotationId: Id;
  readonly period: DateRange;
}

/** Leave that was granted and frees of duty. `startsPm`: works the first morning; `endsAm`: works the last afternoon. */
export interface LeaveSpan {
  readonly kind: string;
  readonly period: DateRange;
  readonly startsPm: boolean;
  readonly endsAm: boolean;
}

export interface PgyPeriod {
  readonly period: DateRange;
  readonly pgy: number;
}

/** What one person was or is scheduled for, or worked. In any order. */
export interface DutyHistory {
  readonly personId: Id;
  readonly zone: string;
  /** The days that are judged. Duties before it are the tail that absolute rules look back to. */
  readonly period: DateRange;
  /** The academic blocks, in order of time: where long stays are cut. */
  readonly blocks: readonly DateRange[];
  readonly duties: readonly DutyRow[];
  readonly stays: readonly RotationStay[];
  readonly leave: readonly LeaveSpan[];
  /** Weekly hours of the rotations that have an exception (88); others have the pack's limit. */
  readonly hoursLimits: ReadonlyMap<Id, number>;
  readonly pgy: readonly PgyPeriod[];
  /** The category of each rotation: some policies are for some categories only. */
  readonly categories: ReadonlyMap<Id, string>;
  /** What was really worked is judged up to this day, exclusive; null: the schedule alone is judged. */
  readonly workedUntil: LocalDate | null;
  /** Days whose hours were logged. */
  readonly loggedDays: ReadonlySet<LocalDate>;
}
