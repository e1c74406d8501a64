import type { LocalDate } from '@housestaff/kernel';
import type { DutyHistory } from '../duty-history';
import type { MeasureStatus } from '../measure';
import type { RuleId } from '../rule-id';
import type { RulePack } from '../rule-pack';

export interface SlowMeasure {
  readonly rule: RuleId;
  readonly status: MeasureStatus;
  /** First day of what was judged. */
  readonly from: LocalDate;
  readonly measured: number | null;
  readonly limit: number;
}

/** Far below a second in the hours of a week, far above what adding fractions of hours costs. */
const SLACK = 1e-9;

export function found(rule: RuleId, from: LocalDate, measured: number, limit: number, sense: 'at-most' | 'at-least', pack: RulePack): SlowMeasure {
  const kept = sense === 'at-most' ? measured <= limit + SLACK : measured >= limit - SLACK;
  return { rule, status: kept ? 'pass' : pack.rules[rule].severity, from, measured, limit };
}

export function notAssessable(rule: RuleId, from: LocalDate, limit: number): SlowMeasure {
  return { rule, status: 'not-assessable', from, measured: null, limit };
}

/** Whether a policy is for a rotation: for all, and time outside rotations, or for those of its categories. */
export function isFor(rule: RuleId, rotationId: string | null, { categories }: DutyHistory, pack: RulePack): boolean {
  const wanted = pack.rules[rule].categories;
  if (wanted === null) return true;
  return rotationId !== null && wanted.includes(categories.get(rotationId) ?? '');
}
