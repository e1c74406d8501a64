import type { DateRange, LocalDate } from '@housestaff/kernel';
import type { DutyHistory } from './duty-history';
import { COUNTS, dutyTable, ON_LEAVE, TIMED } from './duty-table';
import { LeaveDays } from './leave-days';
import { rangeOf } from './window-rows';
import { dateOf, epochDayOf, ZoneDays } from './zone-days';

const HOUR = 3_600_000;
const WEEK = 7;
const FOUR_WEEKS = 28;

/** One week of a person; hours null where some work of it has no times. */
export interface WeekOfHours {
  readonly period: DateRange;
  readonly hours: number | null;
  /** Half-days count half. */
  readonly leaveDays: number;
}

/** Weekly hours on average over the four weeks that end with a day. */
export interface AdvisoryPoint {
  readonly date: LocalDate;
  /** Null in the first four weeks, where work has no times, and where all days are leave. */
  readonly hours: number | null;
}

/** Each seven days from the first judged one. Work that begins on leave counts nowhere. Throws DutyRowsOverlap, DutyTimesWrong. */
export function weeklyHours(history: DutyHistory): WeekOfHours[] {
  const { first, end, worked, untimed, leave } = daily(history);
  const count = Math.ceil((end - first) / WEEK);
  return Array.from({ length: count }, (_, n) => {
    const [from, to] = [first + WEEK * n, Math.min(end, first + WEEK * (n + 1))];
    const hours = sum(untimed, from - first, to - first) > 0 ? null : sum(worked, from - first, to - first) / HOUR;
    return { period: rangeOf(from, to), hours, leaveDays: leave.between(from, to) };
  });
}

/**
 * An early warning and no rule: the requirements average over a rotation's own four weeks, not over any. Leave is in
 * neither side. One point for each judged day. Throws DutyRowsOverlap, DutyTimesWrong.
 */
export function rollingAdvisory(history: DutyHistory): AdvisoryPoint[] {
  const { first, end, worked, untimed, leave } = daily(history);
  return Array.from({ length: end - first }, (_, n) => {
    const from = n + 1 - FOUR_WEEKS;
    const eligible = FOUR_WEEKS - leave.between(first + from, first + n + 1);
    const isKnown = from >= 0 && eligible > 0 && sum(untimed, from, n + 1) === 0;
    return { date: dateOf(first + n), hours: isKnown ? (sum(worked, from, n + 1) * WEEK) / (HOUR * eligible) : null };
  });
}

interface Daily {
  readonly first: number;
  readonly end: number;
  readonly leave: LeaveDays;
  /** Of each judged day: milliseconds of work that begins on it, and how much of its work has no times. */
  readonly worked: Float64Array;
  readonly untimed: Float64Array;
}

function daily(history: DutyHistory): Daily {
  const [first, end] = [epochDayOf(history.period.start), epochDayOf(history.period.end)];
  const leave = new LeaveDays(history.leave);
  const { days, starts, ends, flags } = dutyTable(history, leave, ZoneDays.of(history.zone));
  const [worked, untimed] = [new Float64Array(end - first), new Float64Array(end - first)];
  for (let n = 0; n < days.length; n += 1) {
    const day = days[n]! - first;
    if ((flags[n]! & (COUNTS | ON_LEAVE)) !== COUNTS || day < 0 || day >= worked.length) continue;
    if (flags[n]! & TIMED) worked[day]! += ends[n]! - starts[n]!;
    else untimed[day]! += 1;
  }
  return { first, end, leave, worked, untimed };
}

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let n = from; n < to; n += 1) total += values[n]!;
  return total;
}
