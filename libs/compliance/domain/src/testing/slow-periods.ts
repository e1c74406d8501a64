import { contains } from '@housestaff/kernel';
import type { DutyHistory, DutyRow } from '../duty-history';
import type { RuleId } from '../rule-id';
import type { RulePack } from '../rule-pack';
import { wallClock } from './slow-clock';
import { counts, HOUR, isExtra, isHouseCall, isUntimed } from './slow-days';
import { found, isFor, notAssessable, type SlowMeasure } from './slow-measure';
import type { SlowWindow } from './slow-windows';

/** Work from coming to leaving; lunch is no leaving. */
interface Period {
  readonly start: number;
  readonly end: number;
  readonly hours: number;
  readonly rows: readonly DutyRow[];
}

interface Rest {
  readonly hours: number;
  readonly after: Period;
}

/** Rules on work without a pause, and on the rest after it. They look across every border, back to before the judged days. */
export function slowPeriods(history: DutyHistory, pack: RulePack, windows: readonly SlowWindow[]): SlowMeasure[] {
  const periods = periodsOf(history, pack);
  return [...lengths(periods, history, pack), ...rests(periods, history, pack), ...untold(history, pack, windows)];
}

function lengths(periods: readonly Period[], history: DutyHistory, pack: RulePack): SlowMeasure[] {
  return periods.flatMap((period) => {
    const first = period.rows[0]!;
    if (!contains(history.period, first.date)) return [];
    const rules = (['twenty-four-plus-four', 'longest-shift'] as const).filter((rule) => isFor(rule, first.rotationId, history, pack));
    return rules.map((rule) => found(rule, first.date, period.hours, pack.rules[rule].limit, 'at-most', pack)).filter((one) => canTell(one, period.rows, history));
  });
}

/** Told with the day of the next duty, from the day of the last one. */
function rests(periods: readonly Period[], history: DutyHistory, pack: RulePack): SlowMeasure[] {
  return periods.slice(1).flatMap((next, n) => {
    if (!contains(history.period, next.rows[0]!.date)) return [];
    const after = periods[n]!;
    const rest = { hours: (next.start - after.end) / HOUR, after };
    return restRules.flatMap(({ rule, limitOf }) => {
      const limit = isFor(rule, after.rows[0]!.rotationId, history, pack) ? limitOf(rest, pack) : null;
      if (limit === null) return [];
      const around = [after.rows.at(-1)!, next.rows[0]!];
      return [found(rule, around[0]!.date, rest.hours, limit, 'at-least', pack)].filter((one) => canTell(one, around, history));
    });
  });
}

const restRules: readonly { rule: RuleId; limitOf: (rest: Rest, pack: RulePack) => number | null }[] = [
  { rule: 'eight-hours-between', limitOf: (_, { rules }) => rules['eight-hours-between'].limit },
  {
    rule: 'fourteen-after-call',
    limitOf: ({ after }, { rules, settings }) => (after.hours >= settings.longCallHours && after.rows.some(isHouseCall) ? rules['fourteen-after-call'].limit : null),
  },
  { rule: 'rest-as-long-as-shift', limitOf: ({ after }, { rules }) => after.hours * rules['rest-as-long-as-shift'].limit },
];

/** Where some work of a window has no times, nobody can say how long it was or what rest it left. */
function untold(history: DutyHistory, pack: RulePack, windows: readonly SlowWindow[]): SlowMeasure[] {
  const rules: RuleId[] = ['twenty-four-plus-four', 'longest-shift', ...restRules.map(({ rule }) => rule)];
  return windows.flatMap((window) => {
    if (!window.rows.some((row) => isWork(row) && isUntimed(row))) return [];
    return rules.filter((rule) => isFor(rule, window.rotationId, history, pack)).map((rule) => notAssessable(rule, window.days[0]!.date, pack.rules[rule].limit));
  });
}

/** What is kept isn't told where work without times lies within its days: it may have been worse. */
function canTell({ status }: SlowMeasure, rows: readonly DutyRow[], { duties, zone }: DutyHistory): boolean {
  const [from, end] = [rows[0]!.date, rows.at(-1)!.end!];
  return status !== 'pass' || !duties.some((row) => isWork(row) && isUntimed(row) && row.date >= from && wallClock(row.date, 0, zone) < end);
}

function isWork(row: DutyRow): boolean {
  return counts(row) && !isExtra(row);
}

function periodsOf({ duties }: DutyHistory, { settings }: RulePack): Period[] {
  const rows = duties.filter((row) => isWork(row) && !isUntimed(row)).sort((a, b) => a.start! - b.start!);
  const groups: DutyRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && row.start! - last.at(-1)!.end! <= settings.breakMinutes * 60_000) last.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => {
    const [start, end] = [group[0]!.start!, group.at(-1)!.end!];
    return { start, end, hours: (end - start) / HOUR, rows: group };
  });
}
