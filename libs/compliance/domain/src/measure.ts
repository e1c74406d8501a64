import type { DateRange, Id } from '@housestaff/kernel';
import type { DutyRow } from './duty-history';
import type { RuleId } from './rule-id';

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
  /** Scheduled hours that an average was made from. */
  readonly hours: number | null;
  /** Days without leave; half-days count half. */
  readonly eligibleDays: number;
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
  readonly unit: 'hours' | 'days';
  readonly paragraph: string;
}
