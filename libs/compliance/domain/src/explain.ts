import { intersect, type DateRange, type LocalDate } from '@housestaff/kernel';
import { worstOf } from './assess';
import type { DutyHistory, DutyRow, LeaveSpan } from './duty-history';
import { DUTY_HOUR_RULES } from './duty-hour-rules';
import { countsHours } from './duty-table';
import { measureAll, touches, type Measures } from './evaluate';
import { LeaveDays } from './leave-days';
import type { Measure } from './measure';
import type { RuleId } from './rule-id';
import type { RulePack } from './rule-pack';
import { rangeOf } from './window-rows';
import { epochDayOf } from './zone-days';

export interface LeaveTaken {
  readonly kind: string;
  readonly period: DateRange;
  /** Half-days count half. */
  readonly days: number;
}

export interface WeekOfWindow {
  readonly period: DateRange;
  readonly hours: number;
  readonly leave: boolean;
}

/** A measure with what a person needs to work it out by hand. */
export interface ArithmeticWindow {
  readonly measure: Measure;
  readonly days: number;
  readonly leave: readonly LeaveTaken[];
  readonly weeks: readonly WeekOfWindow[];
}

/** How a rule's figure came about in these days. Throws DutyRowsOverlap, DutyTimesWrong. */
export function explain(history: DutyHistory, pack: RulePack, ruleId: RuleId, window: DateRange): ArithmeticWindow[] {
  return explainIn(measureAll(history, pack), history, ruleId, window);
}

/** Averages all; of moments those that broke the rule, else the nearest one. */
export function explainIn(measures: Measures, history: DutyHistory, ruleId: RuleId, window: DateRange): ArithmeticWindow[] {
  const rule = DUTY_HOUR_RULES.find((one) => one.id === ruleId)!;
  const inside = (measures.get(ruleId) ?? []).filter((measure) => touches(measure, window));
  const told = inside.filter((measure) => measure.at === null || measure.status !== 'pass');
  const nearest = told.length === 0 ? worstOf(rule, inside) : undefined;
  return (nearest ? [nearest] : told).map((measure) => arithmeticOf(measure, workOf(measure, measures), history));
}

/** The rows that a figure's hours are of. At-home call is told by its own rows, with the hours of the whole week. */
function workOf({ ruleId, window, rows }: Measure, measures: Measures): readonly DutyRow[] {
  const week = ruleId === 'home-call' ? measures.get('eighty-hour-week')?.find((one) => one.window.start === window.start) : undefined;
  return week?.rows ?? rows;
}

function arithmeticOf(measure: Measure, work: readonly DutyRow[], { leave }: DutyHistory): ArithmeticWindow {
  const [from, to] = [epochDayOf(measure.window.start), epochDayOf(measure.window.end)];
  const isAverage = measure.at === null;
  return { measure, days: to - from, leave: isAverage ? leaveWithin(leave, measure.window) : [], weeks: isAverage && measure.measured !== null ? weeksOf(work, leave, from, to) : [] };
}

function leaveWithin(leave: readonly LeaveSpan[], window: DateRange): LeaveTaken[] {
  return leave
    .flatMap((span) => {
      const period = intersect(span.period, window);
      return period ? [{ kind: span.kind, period, days: new LeaveDays([span]).between(epochDayOf(period.start), epochDayOf(period.end)) }] : [];
    })
    .sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
}

function weeksOf(rows: readonly DutyRow[], leave: readonly LeaveSpan[], from: number, to: number): WeekOfWindow[] {
  const taken = new LeaveDays(leave);
  const count = Math.ceil((to - from) / 7);
  return Array.from({ length: count }, (_, n) => {
    const [start, end] = [from + 7 * n, Math.min(to, from + 7 * n + 7)];
    const period = rangeOf(start, end);
    const hours = rows.reduce((sum, row) => sum + (isIn(period, row.date) && countsHours(row) ? (row.end! - row.start!) / 3_600_000 : 0), 0);
    return { period, hours, leave: taken.between(start, end) > 0 };
  });
}

function isIn(period: DateRange, date: LocalDate): boolean {
  return period.start <= date && date < period.end;
}
