import type { Asked, DutyHourRule, RuleText } from '../duty-hour-rule';
import { NIGHT_FLOAT, TIMED, type DutyTable } from '../duty-table';
import { isFor } from '../is-for';
import { judge } from '../judge';
import type { Measure } from '../measure';
import { isJudged, momentMeasure } from '../moment';
import { anyWithin, untimedDays, type PreparedHistory } from '../prepared-history';
import type { RulePack } from '../rule-pack';
import { untold } from '../untold';

const text: RuleText = { id: 'night-float', paragraph: '6.26', paragraph2023: 'VI.F.6', unit: 'nights', sense: 'at-most', knownByFirstDay: true };

/** Indexes of the rows of nights in a row. */
type Run = number[];

/**
 * CPR 2025, 6.26: night float stays within the 80-hour and one-day-in-seven requirements, which the other rules see to;
 * the review committee may limit the nights in a row. Six is usual, and the program's to verify.
 */
export const nightFloat: DutyHourRule = {
  ...text,
  measure: (history, pack, asked) => {
    if (!(history.table.anyFlags & NIGHT_FLOAT)) return [];
    const untimed = untimedDays(history.table, NIGHT_FLOAT);
    const measures = runsOf(history.table).flatMap((run) => measureOf(run, untimed, history, pack, asked));
    return untimed.length === 0 ? measures : [...measures, ...untold(text, history, pack, NIGHT_FLOAT)];
  },
};

/** The longest runs of days with night float one after the other; a night without times is part of none. */
function runsOf({ days, flags }: DutyTable): Run[] {
  const runs: Run[] = [];
  let last = -Infinity;
  for (let n = 0; n < flags.length; n += 1) {
    if ((flags[n]! & (NIGHT_FLOAT | TIMED)) !== (NIGHT_FLOAT | TIMED)) continue;
    if (days[n]! > last + 1) runs.push([n]);
    else runs.at(-1)!.push(n);
    last = days[n]!;
  }
  return runs;
}

/** Told by its last night. */
function measureOf(rows: Run, untimed: readonly number[], history: PreparedHistory, pack: RulePack, asked: Asked): Measure[] {
  const { table } = history;
  const [first, anchor] = [rows[0]!, rows.at(-1)!];
  const policy = pack.rules[text.id];
  if (!isJudged(anchor, history) || !isFor(policy, table.rows[first]!.rotationId, history.history)) return [];
  const [from, to] = [table.days[first]!, table.days[anchor]! + 1];
  const status = judge(text.sense, to - from, policy.limit, policy.severity);
  if (status === 'pass' && (asked === 'findings' || anyWithin(untimed, from, to))) return [];
  return [momentMeasure(text, { measured: to - from, limit: policy.limit, status, from, to, anchor, rows }, history)];
}
