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
  const isRest = of === 'rest-after';
  const measure = (history: PreparedHistory, pack: RulePack, asked: Asked): Measure[] => {
    const { periods, table, untimedWork } = history;
    const policy = pack.rules[rule.id];
    const count = isRest ? periods.count - 1 : periods.count;
    const measures: Measure[] = [];
    for (let n = 0; n < count; n += 1) {
      const anchor = firstRow(isRest ? n + 1 : n, periods);
      const limit = isJudged(anchor, history) ? limitOf(n, periods, pack) : null;
      if (limit === null || (policy.categories && !isFor(policy, table.rows[firstRow(n, periods)]!.rotationId, history.history))) continue;
      const measured = isRest ? restAfter(n, periods) : lengthOf(n, periods);
      const status = judge(rule.sense, measured, limit, policy.severity);
      if (status === 'pass' && asked === 'findings') continue;
      const rows = isRest ? [lastRow(n, periods), anchor] : rowsOf(n, periods);
      const [from, to] = [table.days[rows[0]!]!, dayAfter(rows.at(-1)!, history)];
      if (status === 'pass' && anyWithin(untimedWork, from, to)) continue;
      measures.push(momentMeasure(rule, { status, measured, limit, from, to, anchor, rows }, history));
    }
    return untimedWork.length === 0 ? measures : [...measures, ...untold(rule, history, pack, COUNTS, EXTRA)];
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

function rowsOf(n: number, { rows, firsts }: WorkPeriods): number[] {
  return rows.slice(firsts[n], firsts[n + 1]);
}

function firstRow(n: number, { rows, firsts }: WorkPeriods): number {
  return rows[firsts[n]!]!;
}

function lastRow(n: number, { rows, firsts }: WorkPeriods): number {
  return rows[firsts[n + 1]! - 1]!;
}
