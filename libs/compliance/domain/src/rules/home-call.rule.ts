import { averageMeasure, UNKNOWN } from '../average-rule';
import type { DutyHourRule, RuleText } from '../duty-hour-rule';
import type { DutyRow } from '../duty-history';
import { CALLED, COUNTS, HOME_CALL, ON_LEAVE, TIMED } from '../duty-table';
import { isFor } from '../is-for';
import { judge } from '../judge';
import type { Measure, MeasureStatus } from '../measure';
import type { PreparedHistory } from '../prepared-history';
import type { RulePack } from '../rule-pack';
import { hoursLimit, weekly } from '../weekly';
import { rowsOfWindow, tally, type WindowRows } from '../window-rows';

const text: RuleText = { id: 'home-call', paragraph: '6.28', paragraph2023: 'VI.F.8', unit: 'hours', sense: 'at-most' };

/**
 * CPR 2025, 6.28: time spent on patient care during at-home call counts toward the 80 hours; every third night does not
 * apply to it, one day in seven does. The figure is that of 6.20, told here where the hours of the call broke it.
 */
export const homeCall: DutyHourRule = {
  ...text,
  measure: (history, pack, asked) => {
    if (!(history.table.anyFlags & HOME_CALL)) return [];
    const windows = history.windows.filter(({ rotationId }) => isFor(pack.rules[text.id], rotationId, history.history));
    return windows.flatMap((days) => measureOf(rowsOfWindow(history, days, pack), history, pack)).filter(({ status }) => asked === 'all' || status !== 'pass');
  },
};

function measureOf(window: WindowRows, history: PreparedHistory, pack: RulePack): Measure[] {
  const calls = tally(history, window, HOME_CALL);
  if (window.eligibleDays <= 0 || calls.timed + calls.untimed === 0) return [];
  const limit = hoursLimit(window, history, pack);
  const unknown = unknownRows(window, history);
  if (unknown.length > 0) return [averageMeasure(text, window, { ...UNKNOWN, limit, status: 'not-assessable', rows: unknown })];
  const figure = weekly(window, tally(history, window, COUNTS));
  const status = statusOf(figure.measured, window, limit, history, pack);
  return [averageMeasure(text, window, { ...figure, limit, status, rows: pick(window, history, (flags) => (flags & (HOME_CALL | CALLED)) !== 0) })];
}

/** Broken where the hours with the call are over the limit, and without them are not. */
function statusOf(measured: number, window: WindowRows, limit: number, history: PreparedHistory, pack: RulePack): MeasureStatus {
  const all = tally(history, window, COUNTS);
  const called = tally(history, window, COUNTS | CALLED);
  const without = weekly(window, { ...all, milliseconds: all.milliseconds - called.milliseconds }).measured;
  const { severity } = pack.rules[text.id];
  return judge(text.sense, without, limit, severity) === 'pass' ? judge(text.sense, measured, limit, severity) : 'pass';
}

/** Rows without times, and calls of days that are past and of which nobody said whether there was a call-in. */
function unknownRows(window: WindowRows, prepared: PreparedHistory): DutyRow[] {
  const { workedUntil, loggedDays } = prepared.history;
  const isUnlogged = ({ date }: DutyRow): boolean => workedUntil !== null && date < workedUntil && !loggedDays.has(date);
  return pick(window, prepared, (flags, row) => {
    if (flags & HOME_CALL) return !(flags & TIMED) || isUnlogged(row);
    return (flags & (COUNTS | TIMED)) === COUNTS;
  });
}

function pick({ first, end }: WindowRows, { table: { flags, rows } }: PreparedHistory, isAsked: (flags: number, row: DutyRow) => boolean): DutyRow[] {
  const found: DutyRow[] = [];
  for (let n = first; n < end; n += 1) if (!(flags[n]! & ON_LEAVE) && isAsked(flags[n]!, rows[n]!)) found.push(rows[n]!);
  return found;
}
