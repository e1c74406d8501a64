import type { Asked, RuleText, DutyHourRule } from '../duty-hour-rule';
import { MOONLIGHTING, TIMED } from '../duty-table';
import { isFor } from '../is-for';
import { judge } from '../judge';
import type { Measure } from '../measure';
import { dayAfter, isJudged, momentMeasure } from '../moment';
import { pgyOn } from '../pgy-on';
import type { PreparedHistory } from '../prepared-history';
import type { RulePack } from '../rule-pack';

const text: RuleText = { id: 'moonlighting', paragraph: '6.25', paragraph2023: 'VI.F.5', unit: 'pgy', sense: 'at-least' };

/** CPR 2025, 6.25: PGY-1 residents are not permitted to moonlight. The hours count toward the 80 (see eighty-hour-week). */
export const moonlighting: DutyHourRule = {
  ...text,
  measure: (history, pack, asked) => {
    const { flags, anyFlags } = history.table;
    if (!(anyFlags & MOONLIGHTING)) return [];
    const measures: Measure[] = [];
    for (let n = 0; n < flags.length; n += 1) if (flags[n]! & MOONLIGHTING) measures.push(...measureOf(n, history, pack, asked));
    return measures;
  },
};

/** The PGY in which a duty of moonlighting begins; it can't be told where nobody said, or where the duty has no times. */
function measureOf(n: number, prepared: PreparedHistory, pack: RulePack, asked: Asked): Measure[] {
  const { table, history } = prepared;
  const { rotationId, date } = table.rows[n]!;
  const policy = pack.rules[text.id];
  if (!isJudged(n, prepared) || !isFor(policy, rotationId, history)) return [];
  const isTimed = (table.flags[n]! & TIMED) !== 0;
  const measured = isTimed ? pgyOn(history.pgy, date) : null;
  const status = measured === null ? 'not-assessable' : judge(text.sense, measured, policy.limit, policy.severity);
  if (status === 'pass' && asked === 'findings') return [];
  const [from, to] = [table.days[n]!, isTimed ? dayAfter(n, prepared) : table.days[n]! + 1];
  return [momentMeasure(text, { measured, limit: policy.limit, status, from, to, anchor: n, rows: [n] }, prepared)];
}
