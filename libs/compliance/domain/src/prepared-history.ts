import { DutyRowsOverlap, DutyTimesWrong } from './compliance.errors';
import { averagingWindows, type AveragingWindow } from './averaging-windows';
import type { DutyHistory, DutyRow } from './duty-history';
import { LeaveDays } from './leave-days';
import type { RulePack } from './rule-pack';
import { workPeriods, type WorkPeriod } from './work-periods';
import { epochDayOf, ZoneDays } from './zone-days';

export interface TimedRow extends DutyRow {
  readonly start: number;
  readonly end: number;
}

/** A history in order of time, with what several rules need. */
export interface PreparedHistory {
  readonly history: DutyHistory;
  readonly zone: ZoneDays;
  readonly leave: LeaveDays;
  /** By day, then by start. */
  readonly rows: readonly DutyRow[];
  /** The epoch day of each of `rows`. */
  readonly days: readonly number[];
  /** Epoch days, in order, with hour-counting work that has no times. */
  readonly untimedDays: readonly number[];
  readonly windows: readonly AveragingWindow[];
  readonly periods: readonly WorkPeriod[];
}

/** At-home call counts only what is logged; off, backup and what lies beside other duties don't count. */
export function countsHours(row: DutyRow): boolean {
  return row.countsHours && !row.mayOverlap && row.kind !== 'off' && row.kind !== 'backup' && !(row.kind === 'call' && row.place === 'at-home');
}

export function isTimed(row: DutyRow): row is TimedRow {
  return row.start !== null && row.end !== null;
}

/** Throws DutyRowsOverlap, DutyTimesWrong. */
export function prepare(history: DutyHistory, pack: RulePack): PreparedHistory {
  const rows = [...history.duties].sort(inOrder);
  for (const row of rows) if ((row.start === null) !== (row.end === null) || (isTimed(row) && row.end <= row.start)) throw new DutyTimesWrong(history.personId, row);
  refuseOverlaps(history, rows);
  const zone = ZoneDays.of(history.zone);
  const counted = rows.filter((row): row is TimedRow => isTimed(row) && countsHours(row)).sort((a, b) => a.start - b.start);
  return {
    history,
    zone,
    leave: new LeaveDays(history.leave),
    rows,
    days: rows.map((row) => epochDayOf(row.date)),
    untimedDays: rows.filter((row) => !isTimed(row) && countsHours(row)).map((row) => epochDayOf(row.date)),
    windows: averagingWindows(history, pack),
    periods: workPeriods(counted, pack.settings.breakMinutes * 60_000),
  };
}

function inOrder(a: DutyRow, b: DutyRow): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.start ?? 0) - (b.start ?? 0);
}

function refuseOverlaps({ personId }: DutyHistory, rows: readonly DutyRow[]): void {
  const exclusive = rows.filter((row) => isTimed(row) && !row.mayOverlap).sort((a, b) => a.start! - b.start!);
  for (let n = 1; n < exclusive.length; n += 1) {
    const [before, row] = [exclusive[n - 1]!, exclusive[n]!];
    if (before.end! > row.start!) throw new DutyRowsOverlap(personId, before, row);
  }
}
