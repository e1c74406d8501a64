import { addDays, contains, daysBetween, type DateRange } from '@housestaff/kernel';
import type { DutyHistory, DutyRow } from '../duty-history';
import type { RulePack } from '../rule-pack';
import { beginsOnLeave, type SlowDay } from './slow-days';

/** Days that one average is taken over. */
export interface SlowWindow {
  readonly rotationId: string | null;
  readonly days: readonly SlowDay[];
  /** Rows of any kind that begin in it and not on leave. */
  readonly rows: readonly DutyRow[];
  /** Without leave; half a day of leave leaves half a day. */
  readonly eligibleDays: number;
  /** What an average divides by: as eligibleDays, but a whole week less the leave where the window is shorter than that. */
  readonly weekDays: number;
}

export function slowWindows(history: DutyHistory, pack: RulePack, days: readonly SlowDay[]): SlowWindow[] {
  const averages = calendarAverages(history.blocks, pack);
  return runs(days, (day) => day.rotationId).flatMap((run) => cut(run, averages, pack)).map((part) => windowOf(part, history, pack));
}

export function windowOf(days: readonly SlowDay[], history: DutyHistory, { averaging }: RulePack): SlowWindow {
  const rows = history.duties.filter((row) => days.some(({ date }) => date === row.date) && !beginsOnLeave(row, history));
  const eligibleDays = days.reduce((sum, { am, pm }) => sum + (am ? 0 : 0.5) + (pm ? 0 : 0.5), 0);
  const weekDays = averaging.shortStayIsAWeek && days.length < 7 ? eligibleDays + 7 - days.length : eligibleDays;
  return { rotationId: days[0]!.rotationId, days, rows, eligibleDays, weekDays };
}

/** A stay of four weeks or less stays whole. A longer one is cut where one average of the calendar ends. */
function cut(run: readonly SlowDay[], averages: readonly DateRange[], { averaging }: RulePack): (readonly SlowDay[])[] {
  if (run.length <= averaging.days) return [run];
  const averageOf = ({ date }: SlowDay): number => averages.findIndex((average) => contains(average, date));
  if (run.some((day) => averageOf(day) >= 0)) return runs(run, averageOf);
  return pieces(run, averaging.days);
}

/** Days in a row that have something in common. */
function runs<T>(days: readonly SlowDay[], of: (day: SlowDay) => T): SlowDay[][] {
  const found: SlowDay[][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && of(last[0]!) === of(day)) last.push(day);
    else found.push([day]);
  }
  return found;
}

export function pieces(days: readonly SlowDay[], length: number): (readonly SlowDay[])[] {
  if (days.length <= length) return [days];
  return [days.slice(0, length), ...pieces(days.slice(length), length)];
}

/** The calendar's four weeks or months: a block, or short ones together until they make four weeks. */
function calendarAverages(blocks: readonly DateRange[], { averaging }: RulePack): DateRange[] {
  const groups: DateRange[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const joins = last && daysBetween(last.start, last.end) < averaging.days && daysBetween(last.start, block.end) <= averaging.longestMonth;
    if (joins) groups[groups.length - 1] = { start: last.start, end: block.end };
    else groups.push(...shortened(block, averaging));
  }
  return groups;
}

/** A block longer than any month: four weeks at a time, until no more than a month is left. */
function shortened(block: DateRange, averaging: RulePack['averaging']): DateRange[] {
  if (daysBetween(block.start, block.end) <= averaging.longestMonth) return [block];
  const end = addDays(block.start, averaging.days);
  return [{ start: block.start, end }, ...shortened({ start: end, end: block.end }, averaging)];
}
