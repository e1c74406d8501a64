import type { DateRange } from '@housestaff/kernel';
import type { AveragingWindow } from './averaging-windows';
import type { DutyRow } from './duty-history';
import type { Measure } from './measure';
import { countsHours, isTimed, type PreparedHistory, type TimedRow } from './prepared-history';
import { dateOf } from './zone-days';

export interface WindowRows {
  /** Days of the window, without leave. */
  readonly eligibleDays: number;
  /** Hour-counting duties that begin in it, not on leave. */
  readonly timed: readonly TimedRow[];
  readonly untimed: readonly DutyRow[];
}

/** A duty belongs, with all its hours, to the window that it begins in. */
export function rowsOfWindow({ rows, days, leave, zone }: PreparedHistory, { from, to }: AveragingWindow): WindowRows {
  const timed: TimedRow[] = [];
  const untimed: DutyRow[] = [];
  for (let n = firstAt(days, from); n < rows.length && days[n]! < to; n += 1) {
    const row = rows[n]!;
    if (!countsHours(row) || (!leave.none && leave.covers(days[n]!, row.start, zone))) continue;
    if (isTimed(row)) timed.push(row);
    else untimed.push(row);
  }
  return { eligibleDays: to - from - leave.between(from, to), timed, untimed };
}

export function missingNames(rows: readonly DutyRow[]): string[] {
  return [...new Set(rows.map((row) => row.activityName))].sort();
}

export function basisOf(rows: readonly DutyRow[]): Measure['basis'] {
  const logged = rows.some((row) => row.basis === 'logged');
  return logged && rows.some((row) => row.basis === 'scheduled') ? 'mixed' : logged ? 'logged' : 'scheduled';
}

export function rangeOf(from: number, to: number): DateRange {
  return { start: dateOf(from), end: dateOf(to) };
}

/** Index of the first value that is not below `least`, in ascending values. */
export function firstAt(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
