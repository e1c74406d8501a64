import type { AveragingWindow } from './averaging-windows';
import type { DutyHourRule } from './duty-hour-rule';
import { judge } from './judge';
import type { Measure } from './measure';
import type { PreparedHistory, TimedRow } from './prepared-history';
import type { RulePack } from './rule-pack';
import { basisOf, firstAt, missingNames, rangeOf, rowsOfWindow } from './window-rows';
import { epochDayOf } from './zone-days';

/** Something in time that a rule limits: a period of work, or the rest between two. */
export interface Occurrence {
  readonly measured: number;
  /** The duty that it is told by, and whose rotation it belongs to. */
  readonly anchor: TimedRow;
  readonly at: number;
  readonly rows: readonly TimedRow[];
}

interface PeriodRule extends Omit<DutyHourRule, 'measure'> {
  occurrences(history: PreparedHistory, pack: RulePack): Occurrence[];
}

/**
 * A rule that no average softens. It looks across blocks, rotations and years; what happened before the judged days
 * counts, but isn't told again. Where duties have no times it can't be told whether more was broken.
 */
export function periodRule(rule: PeriodRule): DutyHourRule {
  const measure = (history: PreparedHistory, pack: RulePack): Measure[] => {
    const { start, end } = history.history.period;
    const inside = rule.occurrences(history, pack).filter(({ anchor }) => start <= anchor.date && anchor.date < end);
    return [...inside.flatMap((one) => assessed(rule, one, history, pack)), ...history.windows.flatMap((window) => notAssessable(rule, window, history, pack))];
  };
  return { id: rule.id, paragraph: rule.paragraph, paragraph2023: rule.paragraph2023, unit: rule.unit, sense: rule.sense, measure };
}

function assessed(rule: PeriodRule, { measured, anchor, at, rows }: Occurrence, history: PreparedHistory, pack: RulePack): Measure[] {
  const { limit, severity } = pack.rules[rule.id];
  const status = judge(rule.sense, measured, limit, severity);
  const from = epochDayOf(rows[0]!.date);
  const to = dayAfter(rows.at(-1)!, history);
  if (status === 'pass' && hasUntimed(history, from, to)) return [];
  const place = { rotationId: anchor.rotationId, window: rangeOf(from, to), eligibleDays: to - from, days: to - from };
  return [{ ruleId: rule.id, ...place, status, measured, limit, at, hours: null, rows, basis: basisOf(rows), missing: [] }];
}

/** The epoch day after the one on which a duty ends; one that ends at midnight ends on the day before. */
function dayAfter(row: TimedRow, { zone }: PreparedHistory): number {
  let day = epochDayOf(row.date) + 1;
  while (row.end > zone.start(day)) day += 1;
  return day;
}

function notAssessable(rule: PeriodRule, window: AveragingWindow, history: PreparedHistory, pack: RulePack): Measure[] {
  if (!hasUntimed(history, window.from, window.to)) return [];
  const { untimed, eligibleDays } = rowsOfWindow(history, window);
  if (untimed.length === 0) return [];
  const place = { rotationId: window.rotationId, window: rangeOf(window.from, window.to), eligibleDays, days: eligibleDays };
  const { limit } = pack.rules[rule.id];
  return [{ ruleId: rule.id, ...place, status: 'not-assessable', measured: null, limit, at: null, hours: null, rows: untimed, basis: basisOf(untimed), missing: missingNames(untimed) }];
}

/** Whether work without times lies within these days: what is measured around it may have been worse. */
function hasUntimed({ untimedDays }: PreparedHistory, from: number, to: number): boolean {
  const day = untimedDays[firstAt(untimedDays, from)];
  return day !== undefined && day < to;
}
