import type { RuleText } from './duty-hour-rule';
import type { Measure } from './measure';
import type { PreparedHistory } from './prepared-history';
import { basisOf, missingNames, rangeOf } from './window-rows';

interface Moment extends Pick<Measure, 'measured' | 'limit' | 'status'> {
  /** Epoch days, half-open. */
  readonly from: number;
  readonly to: number;
  /** Index of the row whose day and rotation it belongs to. */
  readonly anchor: number;
  /** Indexes of the rows that it is told by. */
  readonly rows: readonly number[];
}

/** A measure of something that happened at a time, as against an average. Written out, not spread: there are many, and so they have one shape. */
export function momentMeasure(rule: RuleText, { status, measured, limit, from, to, anchor, rows }: Moment, { table }: PreparedHistory): Measure {
  const { rotationId, start } = table.rows[anchor]!;
  const duties = rows.map((n) => table.rows[n]!);
  return {
    ruleId: rule.id,
    rotationId,
    window: rangeOf(from, to),
    status,
    measured,
    limit,
    at: start,
    hours: null,
    eligibleDays: to - from,
    days: to - from,
    basis: basisOf(duties),
    rows: duties,
    missing: missingNames(duties),
  };
}

/** What happened before the judged days counts where it reaches into them, but isn't told again. */
export function isJudged(n: number, { table, first, end }: PreparedHistory): boolean {
  return first <= table.days[n]! && table.days[n]! < end;
}

/** The epoch day after the one on which a duty ends; one that ends at midnight ends on the day before. */
export function dayAfter(n: number, { table, zone }: PreparedHistory): number {
  let day = table.days[n]! + 1;
  while (table.ends[n]! > zone.start(day)) day += 1;
  return day;
}
