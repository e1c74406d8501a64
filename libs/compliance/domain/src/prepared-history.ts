import { averagingWindows, type AveragingWindow } from './averaging-windows';
import type { DutyHistory } from './duty-history';
import { COUNTS, dutyTable, EXTRA, TIMED, type DutyTable } from './duty-table';
import { LeaveDays } from './leave-days';
import type { RulePack } from './rule-pack';
import { workPeriods, type WorkPeriods } from './work-periods';
import { epochDayOf, ZoneDays } from './zone-days';

/** A history in order of time, with what several rules need. */
export interface PreparedHistory {
  readonly history: DutyHistory;
  /** Epoch days that are judged, half-open. */
  readonly first: number;
  readonly end: number;
  readonly zone: ZoneDays;
  readonly leave: LeaveDays;
  readonly table: DutyTable;
  readonly windows: readonly AveragingWindow[];
  readonly periods: WorkPeriods;
  /** Epoch days, in order, with work that has no times and may be part of a period of work. */
  readonly untimedWork: readonly number[];
}

/** Throws DutyRowsOverlap, DutyTimesWrong. */
export function prepare(history: DutyHistory, pack: RulePack): PreparedHistory {
  const zone = ZoneDays.of(history.zone);
  const leave = new LeaveDays(history.leave);
  const table = dutyTable(history, leave, zone);
  return {
    ...{ history, zone, leave, table, first: epochDayOf(history.period.start), end: epochDayOf(history.period.end) },
    windows: averagingWindows(history, pack),
    periods: workPeriods(table, pack.settings.breakMinutes * 60_000),
    untimedWork: untimedDays(table, COUNTS, EXTRA),
  };
}

/** Epoch days, in order, of the rows without times that are of a kind, and not of another. */
export function untimedDays({ days, flags, hasUntimed }: DutyTable, kind: number, not = 0): number[] {
  const found: number[] = [];
  if (!hasUntimed && kind & COUNTS) return found;
  for (let n = 0; n < days.length; n += 1) if ((flags[n]! & (TIMED | kind | not)) === kind) found.push(days[n]!);
  return found;
}

/** Index of the first value that is not below `least`, in ascending values. */
export function firstAt(values: ArrayLike<number>, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of some epoch days, in order, lies within others. */
export function anyWithin(days: readonly number[], from: number, to: number): boolean {
  const day = days[firstAt(days, from)];
  return day !== undefined && day < to;
}
