import type { ScheduleFinding } from '@housestaff/assignments/application';
import type { RuleCell } from '@housestaff/compliance/domain';
import type { Id, LocalDate } from '@housestaff/kernel';
import type { RuleInfo } from '../rule-info';

/** Seven days, counted from the first of the year. */
export interface WeekOfTimeline {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Null where something that counts has no times. */
  readonly scheduled: number | null;
  /** Null where nothing was logged. */
  readonly logged: number | null;
  readonly leaveDays: number;
  readonly rotationIds: readonly Id[];
}

/** One average of the 80-hour rule: a rotation's, or of the time between two. */
export interface WindowOfTimeline {
  readonly rotationId: Id | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly average: number | null;
  readonly limit: number;
  readonly status: string;
  readonly eligibleDays: number;
}

/** One person's year by the rules. Days half-open. */
export interface PersonTimeline {
  readonly person: { readonly id: Id; readonly name: string; readonly pgy: number | null };
  readonly rules: readonly RuleInfo[];
  readonly weeks: readonly WeekOfTimeline[];
  /** The week's average over the 28 days that end on each: an early warning, no rule. */
  readonly advisory: readonly { readonly date: LocalDate; readonly hours: number | null }[];
  readonly windows: readonly WindowOfTimeline[];
  /** One per rule for each block, in order. */
  readonly cells: readonly { readonly blockId: Id; readonly cells: readonly RuleCell[] }[];
  readonly findings: readonly ScheduleFinding[];
  readonly leave: readonly { readonly kind: string; readonly from: LocalDate; readonly to: LocalDate }[];
}
