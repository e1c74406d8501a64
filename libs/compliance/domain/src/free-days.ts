import { TAKES_FREEDOM } from './duty-table';
import { untimedDays, type PreparedHistory } from './prepared-history';
import type { RulePack } from './rule-pack';

const DAY = 86_400_000;

/**
 * When each free day of a person begins, in order. A time free of work, call and leave holds as many free days as whole
 * 24 hours, counted from its beginning; each belongs to the days that it begins in.
 */
export function freeDayStarts(history: PreparedHistory, pack: RulePack): number[] {
  const { zone, table, first, end } = history;
  const last = zone.start(end);
  const starts: number[] = [];
  let free = zone.start(first);
  const take = (from: number, to: number): void => {
    for (const until = Math.min(from, last); free + DAY <= until; free += DAY) starts.push(free);
    free = Math.max(free, to);
  };
  const away = awaySpans(history, pack);
  let next = 0;
  for (const n of table.byStart) {
    if (!(table.flags[n]! & TAKES_FREEDOM)) continue;
    for (; next < away.length && away[next]![0] <= table.starts[n]!; next += 1) take(...away[next]!);
    take(table.starts[n]!, table.ends[n]!);
  }
  for (; next < away.length; next += 1) take(...away[next]!);
  take(last, last);
  return starts;
}

type Span = readonly [start: number, end: number];

/** Leave, work without times (which takes its whole day) and, where the program says so, weekends beside leave; in order. */
function awaySpans(history: PreparedHistory, pack: RulePack): Span[] {
  const { zone, leave, table } = history;
  const spans: Span[] = [];
  const takeDay = (day: number): void => void spans.push([zone.start(day), zone.start(day + 1)]);
  untimedDays(table, TAKES_FREEDOM).forEach(takeDay);
  for (let day = leave.first; day < leave.end; day += 1) {
    if (leave.share(day) === 0) continue;
    spans.push([leave.startOn(day, zone), leave.endOn(day, zone)]);
    if (!pack.settings.weekendBesideLeaveIsFree) weekendBeside(day, history).forEach(takeDay);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/** Saturdays and Sundays that touch a day of leave, also over the other day of the weekend. */
function weekendBeside(day: number, { leave }: PreparedHistory): number[] {
  const found: number[] = [];
  for (const step of [1, -1]) for (let next = day + step; isWeekend(next) && leave.share(next) === 0; next += step) found.push(next);
  return found;
}

/** 1970-01-01 was a Thursday. */
function isWeekend(epochDay: number): boolean {
  return (epochDay + 3) % 7 >= 5;
}
