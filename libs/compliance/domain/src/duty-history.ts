import type { DateRange, Id, LocalDate } from '@housestaff/kernel';

/** One scheduled duty, flat. Instants in epoch milliseconds; both null where its activity has no times. */
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
  readonly kind: 'day' | 'night-float' | 'call' | 'backup' | 'post-call' | 'off';
  readonly place: 'in-house' | 'at-home' | 'none';
  /** At-home call and backup beside other duties. */
  readonly mayOverlap: boolean;
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

/** What one person was or is scheduled for. In any order. */
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
  /** Weekly hours by rotation, 80 or 88 by exception; others have the pack's limit. */
  readonly hoursLimits: ReadonlyMap<Id, number>;
}
