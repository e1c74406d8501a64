import type { AcademicBlock, Finding, FindingCounts, FindingRow } from './generated/types';
export interface ComplianceMatrix { block: AcademicBlock; rules: RuleInfo[]; rows: ComplianceRow[]; counts: FindingCounts; clearPeople: number; findings: Finding[] }
export interface RuleInfo { id: string; title: string; column: string; unit: 'hours' | 'days' | 'nights' | 'people'; paragraph: string; edition: string; sense: 'at-most' | 'at-least'; severity: 'violation' | 'warning' }
export interface ComplianceRow { personId: string; name: string; pgy: number | null; rotationIds: string[]; cells: ComplianceCell[] } // one per rule, in order
export interface ComplianceCell { ruleId: string; status: 'pass' | 'violation' | 'warning' | 'not-assessable' | 'not-applicable'; measured: number | null; limit: number | null }
export interface Arithmetic { rule: RuleInfo; personId: string; personName: string; status: string; windows: ArithmeticWindow[] }
export interface ArithmeticWindow { rotationId: string | null; from: string; to: string; hours: number | null; days: number; leaveDays: { kind: string; from: string; to: string; days: number }[]; eligibleDays: number; measured: number | null; limit: number | null; status: string; weeks: { from: string; to: string; hours: number; leave: boolean }[]; rows: FindingRow[]; missing: string[] }
export interface MySchedule { personId: string; name: string; programName: string; zone: string; publishedVersion: number; now: MyDuty | null; next: MyDuty | null; days: MyDay[]; rotation: { rotationId: string; name: string; abbreviation: string; colour: string; from: string; to: string } | null; weekHours: number | null; hoursLimit: number; feeds: Feed[] }
export interface MyDay { date: string; holiday: string | null; absence: string | null; duties: MyDuty[] }
export interface MyDuty { id: string; activityCode: string; activityName: string; rotationAbbreviation: string | null; colour: string; date: string; half: string; start: string | null; end: string | null; site: string | null; withPeople: string[] }
export interface Feed { id: string; label: string; createdAt: string; lastFetchedAt: string | null; revokedAt: string | null }
export interface FeedCreated extends Feed { url: string }
