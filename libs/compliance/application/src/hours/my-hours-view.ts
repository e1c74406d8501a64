import type { HourEntryKind } from '@housestaff/compliance/domain';
import type { Id, LocalDate } from '@housestaff/kernel';

/** Wall clocks, `YYYY-MM-DDTHH:mm`, in the zone of the hours. */
export interface HourEntryView {
  readonly kind: HourEntryKind;
  readonly dutyId: Id | null;
  readonly activityId: Id | null;
  readonly start: string;
  readonly end: string;
  readonly note: string;
}

export interface ScheduledDutyView {
  readonly dutyId: Id | null;
  readonly activityId: Id;
  readonly activityCode: string;
  readonly activityName: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly counts: boolean;
}

export interface HourDayView {
  readonly date: LocalDate;
  readonly status: 'future' | 'open' | 'logged' | 'attested';
  readonly version: number;
  /** Whether something is scheduled that wants a log: work whose hours count, or call from home. */
  readonly due: boolean;
  readonly scheduled: readonly ScheduledDutyView[];
  readonly entries: readonly HourEntryView[];
  /** Null where an activity that counts has no times. */
  readonly scheduledHours: number | null;
  readonly loggedHours: number | null;
  /** Kind of approved leave. */
  readonly leave: string | null;
}

/** A day after a change. */
export interface ChangedHourDay extends HourDayView {
  /** The week had been attested, and now isn't. */
  readonly attestationTakenBack: boolean;
}

export interface HourWeekView {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly scheduled: number;
  /** On the days that were logged; null where none was. */
  readonly logged: number | null;
  /** Days up to and with today that want a log and have none. */
  readonly openDays: number;
  readonly attested: { readonly at: string; readonly by: string } | null;
}

/** Days in order; whole weeks, Monday to Sunday, that touch them. */
export interface MyHoursView {
  readonly zone: string;
  readonly today: LocalDate;
  readonly days: readonly HourDayView[];
  readonly weeks: readonly HourWeekView[];
  /** Of the averaging window that today lies in, by what was worked; null for whom the rules aren't. */
  readonly average: { readonly hours: number | null; readonly limit: number; readonly from: LocalDate; readonly to: LocalDate } | null;
}
