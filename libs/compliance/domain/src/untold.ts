import { averageMeasure, UNKNOWN } from './average-rule';
import type { RuleText } from './duty-hour-rule';
import { isFor } from './is-for';
import type { Measure } from './measure';
import type { PreparedHistory } from './prepared-history';
import type { RulePack } from './rule-pack';
import { rowsOfWindow, untimedOf } from './window-rows';

/** What can't be told of a rule that no average softens: one measure for each averaging window with rows of a kind, and not of another, that have no times. */
export function untold(rule: RuleText, history: PreparedHistory, pack: RulePack, kind: number, not = 0): Measure[] {
  const policy = pack.rules[rule.id];
  return history.windows.flatMap((days) => {
    const window = rowsOfWindow(history, days, pack);
    const rows = untimedOf(history, window, kind, not);
    if (rows.length === 0 || !isFor(policy, days.rotationId, history.history)) return [];
    return [averageMeasure(rule, window, { ...UNKNOWN, limit: policy.limit, status: 'not-assessable', rows })];
  });
}
