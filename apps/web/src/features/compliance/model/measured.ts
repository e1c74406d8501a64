import type { ArithmeticWindow, Finding, FindingRow, RuleInfo } from '@housestaff/api-client';

export interface LeaveLeftOut {
  readonly kind: string;
  readonly days: number;
}

/** What words are made of: a finding, or a window of the arithmetic, within its limit too. */
export interface Measured {
  readonly ruleId: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly measured: number | null;
  readonly limit: number | null;
  readonly hours: number | null;
  /** Of the window, leave in. */
  readonly days: number;
  readonly eligibleDays: number;
  readonly rows: readonly FindingRow[];
  /** Of supervision, e.g. "Clinic · AM". */
  readonly place: string | null;
  readonly basis: string;
  /** Names of activities without times. */
  readonly missing: readonly string[];
  /** Empty where only its days are known. */
  readonly leave: readonly LeaveLeftOut[];
}

function withoutTimes(rows: readonly FindingRow[]): string[] {
  return [...new Set(rows.filter((row) => row.start === null || row.end === null).map((row) => row.activityName))].sort();
}

export function ofFinding({ severity, ...finding }: Finding): Measured {
  return { ...finding, status: severity, missing: withoutTimes(finding.rows), leave: [] };
}

export function ofWindow(rule: Pick<RuleInfo, 'id'>, { leaveDays, ...window }: ArithmeticWindow): Measured {
  return { ...window, ruleId: rule.id, place: null, leave: leaveDays };
}
