import type { DutyRow } from './duty-history';
import { countsHours, isTimed, type PreparedHistory } from './prepared-history';
import type { RulePack } from './rule-pack';
import { epochDayOf } from './zone-days';

const DAY = 86_400_000;

type Span = [start: number, end: number];

/**
 * When each free day of a person begins. A time free of work, at-home call and leave holds as many free days as whole
 * 24 hours, counted from its beginning; each belongs to the averaging window that it begins in.
 */
export function freeDayStarts(history: PreparedHistory, pack: RulePack): number[] {
  const { zone } = history;
  const { start, end } = history.history.period;
  const last = zone.start(epochDayOf(end));
  const starts: number[] = [];
  let free = zone.start(epochDayOf(start));
  const fill = (until: number): void => {
    for (; free + DAY <= until; free += DAY) starts.push(free);
  };
  for (const [from, to] of takenSpans(history, pack)) {
    fill(Math.min(from, last));
    free = Math.max(free, to);
  }
  fill(last);
  return starts;
}

function takenSpans(history: PreparedHistory, pack: RulePack): Span[] {
  const { rows, days, zone, leave } = history;
  const spans: Span[] = [];
  rows.forEach((row, n) => {
    if (takesFreedom(row)) spans.push(isTimed(row) ? [row.start, row.end] : [zone.start(days[n]!), zone.start(days[n]! + 1)]);
  });
  for (const day of leave.days) spans.push(leave.during(day, zone));
  if (!pack.settings.weekendBesideLeaveIsFree) {
    for (const day of weekendsBeside(history)) spans.push([zone.start(day), zone.start(day + 1)]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/** At-home call takes a free day although its hours don't count. */
function takesFreedom(row: DutyRow): boolean {
  return countsHours(row) || row.kind === 'call';
}

/** Saturdays and Sundays that touch leave, also over the other day of the weekend. */
function weekendsBeside({ leave }: PreparedHistory): Set<number> {
  const found = new Set<number>();
  for (const day of leave.days) {
    for (const step of [1, -1]) for (let next = day + step; isWeekend(next) && leave.share(next) === 0; next += step) found.add(next);
  }
  return found;
}

/** 1970-01-01 was a Thursday. */
function isWeekend(epochDay: number): boolean {
  return (epochDay + 3) % 7 >= 5;
}
