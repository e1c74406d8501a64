import type { AveragingWindow } from './averaging-windows';
import type { DutyHourRule } from './duty-hour-rule';
import { judge } from './judge';
import type { Measure } from './measure';
import type { PreparedHistory } from './prepared-history';
import type { RulePack } from './rule-pack';
import { basisOf, missingNames, rangeOf, rowsOfWindow, type WindowRows } from './window-rows';

interface Figure {
  readonly measured: number;
  readonly limit: number;
  readonly hours: number | null;
}

interface AverageRule extends Omit<DutyHourRule, 'measure'> {
  limitOf(window: AveragingWindow, eligibleDays: number, history: PreparedHistory, pack: RulePack): number;
  /** Prepares one person once; the result measures their windows. */
  figures(history: PreparedHistory, pack: RulePack): (window: AveragingWindow, rows: WindowRows) => Omit<Figure, 'limit'>;
}

/** A rule on averages: one measure for each averaging window that holds duties and days without leave. */
export function averageRule(rule: AverageRule): DutyHourRule {
  const measure = (history: PreparedHistory, pack: RulePack): Measure[] => {
    const figureOf = rule.figures(history, pack);
    return history.windows.flatMap((window) => {
      const rows = rowsOfWindow(history, window);
      if (rows.eligibleDays <= 0 || rows.timed.length + rows.untimed.length === 0) return [];
      const limit = rule.limitOf(window, rows.eligibleDays, history, pack);
      return [rows.untimed.length > 0 ? notAssessable(rule, window, rows, limit) : assessed(rule, window, rows, { ...figureOf(window, rows), limit }, pack)];
    });
  };
  return { id: rule.id, paragraph: rule.paragraph, paragraph2023: rule.paragraph2023, unit: rule.unit, sense: rule.sense, measure };
}

function assessed(rule: AverageRule, window: AveragingWindow, rows: WindowRows, { measured, limit, hours }: Figure, pack: RulePack): Measure {
  const status = judge(rule.sense, measured, limit, pack.rules[rule.id].severity);
  return { ...frame(rule, window, rows, limit), status, measured, hours, rows: rows.timed, basis: basisOf(rows.timed), missing: [] };
}

function notAssessable(rule: AverageRule, window: AveragingWindow, rows: WindowRows, limit: number): Measure {
  return { ...frame(rule, window, rows, limit), status: 'not-assessable', measured: null, hours: null, rows: rows.untimed, basis: basisOf(rows.untimed), missing: missingNames(rows.untimed) };
}

function frame(rule: AverageRule, { rotationId, from, to }: AveragingWindow, { eligibleDays }: WindowRows, limit: number) {
  return { ruleId: rule.id, rotationId, window: rangeOf(from, to), limit, at: null, eligibleDays, days: eligibleDays };
}
