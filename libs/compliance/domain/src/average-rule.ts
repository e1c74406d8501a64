import type { AveragingWindow } from './averaging-windows';
import type { Asked, DutyHourRule, RuleText } from './duty-hour-rule';
import type { DutyRow } from './duty-history';
import { isFor } from './is-for';
import { judge } from './judge';
import type { Measure } from './measure';
import type { PreparedHistory } from './prepared-history';
import type { RulePack } from './rule-pack';
import { basisOf, missingNames, rangeOf, rowsOf, rowsOfWindow, tally, untimedOf, type Tally, type WindowRows } from './window-rows';

interface AverageRule extends RuleText {
  /** Flags of the rows that it looks at; a window without any isn't measured. */
  readonly looksAt: number;
  /** Those of them without whose times it can't be assessed; left out: all. */
  readonly needsTimesOf?: number;
  /** Other days than the averaging windows. */
  windows?(history: PreparedHistory, pack: RulePack): readonly AveragingWindow[];
  limitOf(window: WindowRows, history: PreparedHistory, pack: RulePack): number;
  /** Prepares one person once; the result measures their windows. */
  figures(history: PreparedHistory, pack: RulePack): (window: WindowRows, sum: Tally) => { readonly measured: number; readonly hours: number | null };
}

/** A rule on averages: one measure for each averaging window that holds what it looks at, and days without leave. */
export function averageRule({ looksAt, needsTimesOf = looksAt, windows, limitOf, figures, ...rule }: AverageRule): DutyHourRule {
  const measure = (history: PreparedHistory, pack: RulePack, asked: Asked): Measure[] => {
    const policy = pack.rules[rule.id];
    const figureOf = figures(history, pack);
    const measures: Measure[] = [];
    for (const days of windows ? windows(history, pack) : history.windows) {
      if (!isFor(policy, days.rotationId, history.history)) continue;
      const window = rowsOfWindow(history, days, pack);
      const sum = tally(history, window, looksAt);
      if (window.eligibleDays <= 0 || sum.timed + sum.untimed === 0) continue;
      const limit = limitOf(window, history, pack);
      const isKnown = sum.untimed === 0 || tally(history, window, needsTimesOf).untimed === 0;
      const figure = isKnown ? figureOf(window, sum) : UNKNOWN;
      const status = figure.measured === null ? 'not-assessable' : judge(rule.sense, figure.measured, limit, policy.severity);
      if (status === 'pass' && asked === 'findings') continue;
      measures.push(averageMeasure(rule, window, { ...figure, limit, status, rows: isKnown ? rowsOf(history, window, looksAt) : untimedOf(history, window, needsTimesOf) }));
    }
    return measures;
  };
  return { ...rule, measure };
}

export const UNKNOWN = { measured: null, hours: null };

type Told = Pick<Measure, 'measured' | 'hours' | 'limit' | 'status'> & { readonly rows: readonly DutyRow[] };

export function averageMeasure(rule: RuleText, { rotationId, from, to, eligibleDays, days }: WindowRows, { status, measured, limit, hours, rows }: Told): Measure {
  return {
    ruleId: rule.id,
    rotationId,
    window: rangeOf(from, to),
    status,
    measured,
    limit,
    at: null,
    hours,
    eligibleDays,
    days,
    basis: basisOf(rows),
    rows,
    missing: missingNames(rows),
  };
}
