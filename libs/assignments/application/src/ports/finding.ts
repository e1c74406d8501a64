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

/** Why somebody published with it, and in which version. */
export interface FindingOverride {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly version: number;
}

/** What a rule found, with its arithmetic; days half-open. Found by the compliance context, shown with every edit. */
export interface ScheduleFinding {
  readonly id: string;
  readonly ruleId: string;
  /** Null: supervision, which is nobody's alone. */
  readonly personId: Id | null;
  /** Empty where there is no person. */
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
  /** Group and half-day of supervision, e.g. "Clinic · AM". */
  readonly place: string | null;
  /** Which rows it was measured from. */
  readonly basis: 'scheduled' | 'logged' | 'mixed';
  /** What an average was made from. */
  readonly hours: number | null;
  /** Of the window. */
  readonly days: number;
  /** Days without leave. */
  readonly eligibleDays: number;
  /** Of this schedule, for as long as the finding isn't worse than it was. */
  readonly override: FindingOverride | null;
  readonly rows: readonly FindingRow[];
}

export interface FindingDiff {
  readonly added: readonly ScheduleFinding[];
  readonly removed: readonly ScheduleFinding[];
  readonly worsened: readonly ScheduleFinding[];
  readonly improved: readonly ScheduleFinding[];
}

export const NO_FINDINGS: FindingDiff = { added: [], removed: [], worsened: [], improved: [] };

export interface FindingCounts {
  readonly violations: number;
  readonly warnings: number;
  readonly notAssessable: number;
}
