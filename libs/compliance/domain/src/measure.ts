import type { DateRange, Id } from '@housestaff/kernel';
import type { DutyRow } from './duty-history';
import type { RuleId, RuleUnit } from './rule-id';

export type MeasureStatus = 'pass' | 'violation' | 'warning' | 'not-assessable';

/** One figure of one rule, with what it was worked out from. */
export interface Measure {
  readonly ruleId: RuleId;
  readonly rotationId: Id | null;
  readonly window: DateRange;
  readonly status: MeasureStatus;
  /** Null where it can't be assessed. */
  readonly measured: number | null;
  readonly limit: number;
  /** When it happened, in epoch milliseconds; null for averages. */
  readonly at: number | null;
  /** Hours that an average was made from. */
  readonly hours: number | null;
  /** Days without leave; half-days count half. */
  readonly eligibleDays: number;
  /** Days that the average is over: the eligible ones, or a week where a stay shorter than a week is taken as one. */
  readonly days: number;
  /** Of its rows; mixed where some were logged and some are scheduled. */
  readonly basis: 'scheduled' | 'logged' | 'mixed';
  readonly rows: readonly DutyRow[];
  /** Names of the activities that have no times. */
  readonly missing: readonly string[];
}

/** A measure that isn't within its limit, or can't be told. Data only: words belong to who shows it. */
export interface Finding extends Omit<Measure, 'status'> {
  /** The same for the same person, rule and place in time, in every evaluation. */
  readonly id: string;
  readonly personId: Id;
  readonly severity: Exclude<MeasureStatus, 'pass'>;
  readonly unit: RuleUnit;
  readonly paragraph: string;
}
