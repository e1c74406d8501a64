import { addDays, contains, eachDay, type LocalDate } from '@housestaff/kernel';
import type { DutyHistory, DutyRow } from '../duty-history';
import { knownInstant as instantAt } from './known-instant';

/**
 * The rules again as plainly as they are written, in quarter hours over the whole history: slow, without the engine's
 * indexes, windows or cuts. Tests hold the engine to it. It knows blocks of four weeks only.
 */
export interface SlowFinding {
  readonly rule: string;
  readonly status: 'violation' | 'warning' | 'not-assessable';
  readonly from: LocalDate;
  readonly measured: number | null;
}

const QUARTER = 900_000;
const HOUR = 3_600_000;
const SLACK = 1e-9;

export function slowCheck(history: DutyHistory): SlowFinding[] {
  const windows = windowsOf(history);
  return [...averages(history, windows), ...absolutes(history, windows)];
}

interface Window {
  readonly rotationId: string | null;
  readonly days: readonly LocalDate[];
}

/** Days in a row on the same rotation; from the block's start each four weeks anew where they are more than four weeks. */
function windowsOf({ period, stays, blocks }: DutyHistory): Window[] {
  const runs: { rotationId: string | null; days: LocalDate[] }[] = [];
  for (const day of eachDay(period)) {
    const rotationId = stays.find((stay) => contains(stay.period, day))?.rotationId ?? null;
    const last = runs.at(-1);
    if (last && last.rotationId === rotationId) last.days.push(day);
    else runs.push({ rotationId, days: [day] });
  }
  const blockOf = (day: LocalDate): number => blocks.findIndex((block) => contains(block, day));
  return runs.flatMap((run) => {
    if (run.days.length <= 28) return [run];
    const numbers = [...new Set(run.days.map(blockOf))];
    return numbers.map((number) => ({ ...run, days: run.days.filter((day) => blockOf(day) === number) }));
  });
}

function counts(row: DutyRow): boolean {
  const standby = row.mayOverlap || row.kind === 'backup' || (row.kind === 'call' && row.place === 'at-home');
  return row.countsHours && !standby && row.kind !== 'off';
}

/** Whether a half-day is on leave. */
function isLeave({ leave }: DutyHistory, day: LocalDate, half: 'am' | 'pm'): boolean {
  return leave.some(({ period, startsPm, endsAm }) => {
    if (!contains(period, day)) return false;
    if (half === 'am') return !(startsPm && day === period.start);
    return !(endsAm && day === addDays(period.end, -1));
  });
}

function halfOf(row: DutyRow, zone: string): 'am' | 'pm' {
  return row.start !== null && row.start < instantAt(row.date, 720, zone) ? 'am' : 'pm';
}

function beginsOnLeave(row: DutyRow, history: DutyHistory): boolean {
  if (row.start === null) return isLeave(history, row.date, 'am') && isLeave(history, row.date, 'pm');
  return isLeave(history, row.date, halfOf(row, history.zone));
}

function averages(history: DutyHistory, windows: readonly Window[]): SlowFinding[] {
  const free = freeDays(history);
  return windows.flatMap((window) => {
    const eligible = window.days.reduce((sum, day) => sum + (isLeave(history, day, 'am') ? 0 : 0.5) + (isLeave(history, day, 'pm') ? 0 : 0.5), 0);
    const rows = history.duties.filter((row) => counts(row) && window.days.includes(row.date) && !beginsOnLeave(row, history));
    if (eligible === 0 || rows.length === 0) return [];
    const from = window.days[0]!;
    if (rows.some((row) => row.start === null)) {
      return ['eighty-hour-week', 'one-day-in-seven'].map((rule) => ({ rule, status: 'not-assessable' as const, from, measured: null }));
    }
    const hours = rows.reduce((sum, row) => sum + (row.end! - row.start!) / HOUR, 0);
    const average = hours / (eligible / 7);
    const limit = history.hoursLimits.get(window.rotationId ?? '') ?? 80;
    const freeHere = free.filter((day) => window.days.includes(day)).length;
    const found: SlowFinding[] = [];
    if (average > limit + SLACK) found.push({ rule: 'eighty-hour-week', status: 'violation', from, measured: average });
    if (freeHere < Math.floor(eligible / 7)) found.push({ rule: 'one-day-in-seven', status: 'violation', from, measured: freeHere });
    return found;
  });
}

/** The local days on which 24 hours free of work, call and leave begin, walking a quarter of an hour at a time. */
function freeDays(history: DutyHistory): LocalDate[] {
  const { period, zone, duties } = history;
  const busy = duties.filter((row) => counts(row) || row.kind === 'call');
  const dayStart = (day: LocalDate): number => instantAt(day, 0, zone);
  const taken = new Set<number>();
  const take = (start: number, end: number): void => {
    for (let time = start; time < end; time += QUARTER) taken.add(time);
  };
  for (const row of busy) take(row.start ?? dayStart(row.date), row.end ?? dayStart(addDays(row.date, 1)));
  for (const day of eachDay(period)) {
    if (isLeave(history, day, 'am')) take(dayStart(day), instantAt(day, 720, zone));
    if (isLeave(history, day, 'pm')) take(instantAt(day, 720, zone), dayStart(addDays(day, 1)));
  }
  const borders = [...eachDay(period), period.end].map((day) => ({ day, start: dayStart(day) }));
  const last = borders.at(-1)!.start;
  const found: LocalDate[] = [];
  let begun = borders[0]!.start;
  for (let time = begun; time < last; time += QUARTER) {
    if (taken.has(time)) begun = time + QUARTER;
    else if (time + QUARTER - begun === 24 * HOUR) {
      found.push(borders.findLast(({ start }) => start <= begun)!.day);
      begun = time + QUARTER;
    }
  }
  return found;
}

interface Work {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly DutyRow[];
}

function absolutes(history: DutyHistory, windows: readonly Window[]): SlowFinding[] {
  const works = worksOf(history);
  const inside = (row: DutyRow): boolean => contains(history.period, row.date);
  const found: SlowFinding[] = [];
  works.forEach((work, n) => {
    const hours = (work.end - work.start) / HOUR;
    if (hours > 28 && inside(work.rows[0]!)) found.push({ rule: 'twenty-four-plus-four', status: 'violation', from: work.rows[0]!.date, measured: hours });
    const next = works[n + 1];
    if (!next || !inside(next.rows[0]!)) return;
    const rest = (next.start - work.end) / HOUR;
    const from = work.rows.at(-1)!.date;
    const call = hours >= 24 && work.rows.some((row) => row.kind === 'call' && row.place === 'in-house');
    if (rest < 8) found.push({ rule: 'eight-hours-between', status: 'warning', from, measured: rest });
    if (call && rest < 14) found.push({ rule: 'fourteen-after-call', status: 'violation', from, measured: rest });
  });
  const untold = windows.filter(({ days }) => history.duties.some((row) => row.start === null && counts(row) && days.includes(row.date) && !beginsOnLeave(row, history)));
  const rules = ['twenty-four-plus-four', 'fourteen-after-call', 'eight-hours-between'];
  return [...found, ...untold.flatMap(({ days }) => rules.map((rule) => ({ rule, status: 'not-assessable' as const, from: days[0]!, measured: null })))];
}

/** Work from coming to leaving: a pause of up to two hours is one. */
function worksOf({ duties }: DutyHistory): Work[] {
  const rows = duties.filter((row) => counts(row) && row.start !== null).sort((a, b) => a.start! - b.start!);
  return rows.reduce<Work[]>((works, row) => {
    const last = works.at(-1);
    if (!last || row.start! - last.end > 2 * HOUR) return [...works, { start: row.start!, end: row.end!, rows: [row] }];
    return [...works.slice(0, -1), { start: last.start, end: row.end!, rows: [...last.rows, row] }];
  }, []);
}
