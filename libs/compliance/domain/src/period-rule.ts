import type { Asked, DutyHourRule, RuleText } from './duty-hour-rule';
import { COUNTS, EXTRA } from './duty-table';
import { isFor } from './is-for';
import { judge } from './judge';
import type { Measure } from './measure';
import { dayAfter, isJudged, momentMeasure } from './moment';
import { anyWithin, type PreparedHistory } from './prepared-history';
import type { RulePack } from './rule-pack';
import { untold } from './untold';
import type { WorkPeriods } from './work-periods';

const HOUR = 3_600_000;

interface PeriodRule extends RuleText {
  /** A period is told by its rows and belongs to its first; the rest after it by the duties around it, and belongs to the second. */
  readonly of: 'period' | 'rest-after';
  /** In the rule's unit; null where nothing is due at period n. */
  limitOf(n: number, periods: WorkPeriods, pack: RulePack): number | null;
}

/**
 * A rule on periods of work or the rests after them, that no average softens. It looks across blocks, rotations and
 * years. Where duties have no times it can't be told whether more was broken.
 */
export function periodRule({ of, limitOf, ...rule }: PeriodRule): DutyHourRule {
  const measure = (history: PreparedHistory, pack: RulePack, asked: Asked): Measure[] => {
    const { periods, table } = history;
    const policy = pack.rules[rule.id];
    const measures: Measure[] = [];
    const count = of === 'period' ? periods.count : periods.count - 1;
    for (let n = 0; n < count; n += 1) {
      const first = periods.rows[periods.firsts[n]!]!;
      const anchor = of === 'period' ? first : periods.rows[periods.firsts[n + 1]!]!;
      const limit = limitOf(n, periods, pack);
      if (limit === null || !isJudged(anchor, history) || (policy.categories && !isFor(policy, table.rows[first]!.rotationId, history.history))) continue;
      const measured = of === 'period' ? lengthOf(n, periods) : restAfter(n, periods);
      const status = judge(rule.sense, measured, limit, policy.severity);
      if (status === 'pass' && asked === 'findings') continue;
      const rows = of === 'period' ? periods.rows.slice(periods.firsts[n], periods.firsts[n + 1]) : [anchor];
      if (of === 'rest-after') rows.unshift(periods.rows[periods.firsts[n + 1]! - 1]!);
      const [from, to] = [table.days[rows[0]!]!, dayAfter(rows.at(-1)!, history)];
      if (status === 'pass' && anyWithin(history.untimedWork, from, to)) continue;
      measures.push(momentMeasure(rule, { status, measured, limit, from, to, anchor, rows }, history));
    }
    return history.untimedWork.length === 0 ? measures : [...measures, ...untold(rule, history, pack, COUNTS, EXTRA)];
  };
  return { ...rule, measure };
}

/** Of a period of work, in hours. */
export function lengthOf(n: number, { starts, ends }: WorkPeriods): number {
  return (ends[n]! - starts[n]!) / HOUR;
}

function restAfter(n: number, { starts, ends }: WorkPeriods): number {
  return (starts[n + 1]! - ends[n]!) / HOUR;
}
