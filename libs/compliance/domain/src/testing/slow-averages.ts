import type { DutyHistory, DutyRow } from '../duty-history';
import type { Rounding, RulePack } from '../rule-pack';
import { counts, hoursOf, isHomeCall, isHouseCall, isUntimed, isWeekendBesideLeave, type SlowDay } from './slow-days';
import { found, isFor, notAssessable, type SlowMeasure } from './slow-measure';
import { pieces, windowOf, type SlowWindow } from './slow-windows';

const QUARTER = 900_000;
const DAY = 86_400_000;
const MATH = { floor: Math.floor, ceil: Math.ceil, round: Math.round } satisfies Record<Rounding, (value: number) => number>;

function weekly(rows: readonly DutyRow[], { weekDays }: SlowWindow): number {
  return hoursOf(rows) / (weekDays / 7);
}

function limitOfHours({ rotationId }: SlowWindow, { hoursLimits }: DutyHistory, pack: RulePack): number {
  return (rotationId === null ? undefined : hoursLimits.get(rotationId)) ?? pack.rules['eighty-hour-week'].limit;
}

/** 6.20: hours a week. */
export function eightyHourWeek(history: DutyHistory, pack: RulePack, windows: readonly SlowWindow[]): SlowMeasure[] {
  const id = 'eighty-hour-week';
  return windows.flatMap((window) => {
    const rows = window.rows.filter(counts);
    if (!isFor(id, window.rotationId, history, pack) || window.eligibleDays === 0 || rows.length === 0) return [];
    const limit = limitOfHours(window, history, pack);
    const from = window.days[0]!.date;
    if (rows.some(isUntimed)) return [notAssessable(id, from, limit)];
    return [found(id, from, weekly(rows, window), limit, 'at-most', pack)];
  });
}

/** A specialty's: hours of patient care a week, and all hours of a week in the department. */
export function specialtyWeek(id: 'patient-care-week' | 'department-week', history: DutyHistory, pack: RulePack, windows: readonly SlowWindow[]): SlowMeasure[] {
  const { limit } = pack.rules[id];
  return windows.flatMap((window) => {
    const rows = window.rows.filter((row) => counts(row) && (id === 'department-week' || row.patientCare));
    if (!isFor(id, window.rotationId, history, pack) || window.eligibleDays === 0 || rows.length === 0) return [];
    const from = window.days[0]!.date;
    if (rows.some(isUntimed)) return [notAssessable(id, from, limit)];
    return [found(id, from, weekly(rows, window), limit, 'at-most', pack)];
  });
}

/** 6.21.b: free days, on average or in each seven days. */
export function oneDayInSeven(history: DutyHistory, pack: RulePack, windows: readonly SlowWindow[], days: readonly SlowDay[]): SlowMeasure[] {
  const id = 'one-day-in-seven';
  const free = freeDays(history, pack, days);
  const judged = pack.settings.freeDayAveraged ? windows : windows.flatMap((window) => pieces(window.days, 7).map((part) => windowOf(part, history, pack)));
  return judged.flatMap((window) => {
    const rows = window.rows.filter((row) => counts(row) || row.kind === 'call');
    if (!isFor(id, window.rotationId, history, pack) || window.eligibleDays === 0 || rows.length === 0) return [];
    const limit = MATH[pack.rounding.freeDays](window.eligibleDays / pack.rules[id].limit);
    const from = window.days[0]!.date;
    if (rows.some((row) => counts(row) && isUntimed(row))) return [notAssessable(id, from, limit)];
    return [found(id, from, free.filter((day) => window.days.includes(day)).length, limit, 'at-least', pack)];
  });
}

/** The days on which 24 hours free of work, call and leave begin: every quarter of an hour is taken or free. */
function freeDays(history: DutyHistory, pack: RulePack, days: readonly SlowDay[]): SlowDay[] {
  const first = days[0]!.start;
  const taken = new Uint8Array((days.at(-1)!.end - first) / QUARTER);
  const take = (start: number, end: number): void => {
    for (let time = start; time < end; time += QUARTER) if (time >= first) taken[(time - first) / QUARTER] = 1;
  };
  const dayOf = new Map(days.map((day) => [day.date, day]));
  for (const row of history.duties.filter((one) => counts(one) || one.kind === 'call')) {
    const day = dayOf.get(row.date);
    if (row.start !== null) take(row.start, row.end!);
    else if (day) take(day.start, day.end);
  }
  for (const day of days) {
    if (day.am) take(day.start, day.noon);
    if (day.pm) take(day.noon, day.end);
    if (!pack.settings.weekendBesideLeaveIsFree && isWeekendBesideLeave(history, day.date)) take(day.start, day.end);
  }
  const result: SlowDay[] = [];
  let since = 0;
  taken.forEach((isTaken, quarter) => {
    if (isTaken) since = quarter + 1;
    else if ((quarter + 1 - since) * QUARTER === DAY) {
      const begun = first + since * QUARTER;
      result.push(days.findLast((day) => day.start <= begun)!);
      since = quarter + 1;
    }
  });
  return result;
}

/** 6.27: nights of in-house call. */
export function everyThirdNight(history: DutyHistory, pack: RulePack, windows: readonly SlowWindow[]): SlowMeasure[] {
  const id = 'every-third-night';
  return windows.flatMap((window) => {
    const calls = window.rows.filter((row) => isHouseCall(row) && row.countsHours);
    if (!isFor(id, window.rotationId, history, pack) || window.eligibleDays === 0 || calls.length === 0) return [];
    const limit = MATH[pack.rounding.callNights](window.weekDays / pack.rules[id].limit);
    const from = window.days[0]!.date;
    return [calls.some(isUntimed) ? notAssessable(id, from, limit) : found(id, from, calls.length, limit, 'at-most', pack)];
  });
}

/** 6.28: hours a week with what at-home call added; a violation only where that takes them over the limit. */
export function homeCall(history: DutyHistory, pack: RulePack, windows: readonly SlowWindow[]): SlowMeasure[] {
  const id = 'home-call';
  const { workedUntil, loggedDays } = history;
  return windows.flatMap((window) => {
    const calls = window.rows.filter(isHomeCall);
    if (!isFor(id, window.rotationId, history, pack) || window.eligibleDays === 0 || calls.length === 0) return [];
    const rows = window.rows.filter(counts);
    const limit = limitOfHours(window, history, pack);
    const from = window.days[0]!.date;
    const untold = calls.some(({ date }) => workedUntil !== null && date < workedUntil && !loggedDays.has(date));
    if (untold || [...calls, ...rows].some(isUntimed)) return [notAssessable(id, from, limit)];
    const without = rows.filter(({ kind }) => kind !== 'call-in' && kind !== 'from-home');
    const measure = found(id, from, weekly(rows, window), limit, 'at-most', pack);
    const wasOver = found(id, from, weekly(without, window), limit, 'at-most', pack).status !== 'pass';
    return [wasOver ? { ...measure, status: 'pass' as const } : measure];
  });
}
