import type { DateRange } from '@housestaff/kernel';
import type { AveragingWindow } from './averaging-windows';
import type { DutyRow } from './duty-history';
import { ON_LEAVE, TIMED } from './duty-table';
import type { Measure } from './measure';
import { firstAt, type PreparedHistory } from './prepared-history';
import type { RulePack } from './rule-pack';
import { dateOf } from './zone-days';

const WEEK = 7;

/** An averaging window with where its rows stand in the table; half-open. */
export interface WindowRows extends AveragingWindow {
  readonly first: number;
  readonly end: number;
  /** Days without leave. */
  readonly eligibleDays: number;
  /** Days that an average is over: a stay of less than a week is taken as a week. */
  readonly days: number;
}

/** A duty belongs, with all its hours, to the window that it begins in. */
export function rowsOfWindow({ table, leave }: PreparedHistory, window: AveragingWindow, { averaging }: RulePack): WindowRows {
  const { rotationId, from, to } = window;
  const eligibleDays = to - from - leave.between(from, to);
  const added = averaging.shortStayIsAWeek ? Math.max(0, WEEK - (to - from)) : 0;
  return { rotationId, from, to, first: firstAt(table.days, from), end: firstAt(table.days, to), eligibleDays, days: eligibleDays + added };
}

/** Rows of a window that are of a kind and don't begin on leave: how many have times, how many have none, and their time. */
export interface Tally {
  timed: number;
  untimed: number;
  milliseconds: number;
}

export function tally({ table: { flags, starts, ends } }: PreparedHistory, { first, end }: WindowRows, kind: number): Tally {
  const sum = { timed: 0, untimed: 0, milliseconds: 0 };
  for (let n = first; n < end; n += 1) {
    const bits = flags[n]!;
    if ((bits & (kind | ON_LEAVE)) !== kind) continue;
    if (bits & TIMED) {
      sum.timed += 1;
      sum.milliseconds += ends[n]! - starts[n]!;
    } else sum.untimed += 1;
  }
  return sum;
}

/** The rows that a tally counts. */
export function rowsOf({ table: { flags, rows } }: PreparedHistory, { first, end }: WindowRows, kind: number): DutyRow[] {
  const found: DutyRow[] = [];
  for (let n = first; n < end; n += 1) if ((flags[n]! & (kind | ON_LEAVE)) === kind) found.push(rows[n]!);
  return found;
}

/** Those of them that have no times, and aren't of another kind. */
export function untimedOf({ table: { flags, rows } }: PreparedHistory, { first, end }: WindowRows, kind: number, not = 0): DutyRow[] {
  const found: DutyRow[] = [];
  for (let n = first; n < end; n += 1) if ((flags[n]! & (kind | not | TIMED | ON_LEAVE)) === kind) found.push(rows[n]!);
  return found;
}

const NONE: readonly string[] = [];

/** Names of the activities among some rows that have no times. */
export function missingNames(rows: readonly DutyRow[]): readonly string[] {
  const untimed = rows.filter((row) => row.start === null);
  return untimed.length === 0 ? NONE : [...new Set(untimed.map((row) => row.activityName))].sort();
}

export function basisOf(rows: readonly DutyRow[]): Measure['basis'] {
  const first = rows[0]?.basis ?? 'scheduled';
  return rows.every((row) => row.basis === first) ? first : 'mixed';
}

export function rangeOf(from: number, to: number): DateRange {
  return { start: dateOf(from), end: dateOf(to) };
}
