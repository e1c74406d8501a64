import type { Id, LocalDate } from '@housestaff/kernel';

/** One duty that a finding was measured from. */
export interface FindingRow {
  readonly dutyId: Id | null;
  readonly activityCode: string;
  readonly activityName: string;
  readonly date: LocalDate;
  readonly start: string | null;
  readonly end: string | null;
  readonly hours: number | null;
}

/** What a rule found, with its arithmetic; days half-open. Found by the compliance context, shown with every edit. */
export interface ScheduleFinding {
  readonly id: string;
  readonly ruleId: string;
  readonly personId: Id;
  readonly personName: string;
  readonly rotationId: Id | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly measured: number | null;
  readonly limit: number | null;
  readonly unit: string;
  readonly severity: 'violation' | 'warning' | 'not-assessable';
  readonly paragraph: string;
  readonly at: string | null;
  readonly rows: readonly FindingRow[];
}

export interface FindingDiff {
  readonly added: readonly ScheduleFinding[];
  readonly removed: readonly ScheduleFinding[];
  readonly worsened: readonly ScheduleFinding[];
  readonly improved: readonly ScheduleFinding[];
}

export interface FindingCounts {
  readonly violations: number;
  readonly warnings: number;
  readonly notAssessable: number;
}
