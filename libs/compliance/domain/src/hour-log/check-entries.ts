import { instantAt, isLocalDate, localDateOf, type Id, type LocalDate } from '@housestaff/kernel';
import type { DutyOfDay, EntryAsked, LoggedEntry } from './hour-entry';
import { EntriesOverlap, EntryNotYours, EntryTimesWrong, EntryTooLong, HoursInFuture, HoursOutsideProgram, NoScheduledTimes } from './hour-log.errors';
import { wallClock } from './wall-clock';

const HOUR = 3_600_000;
const LONGEST_HOURS = 48;
const LOCAL = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** What is known of a day that someone logs. */
export interface LoggedDayAsked {
  readonly date: LocalDate;
  readonly zone: string;
  readonly today: LocalDate;
  /** Epoch milliseconds: what has not begun was not worked. */
  readonly now: number;
  /** The first day that the person belongs to the program. */
  readonly since: LocalDate;
  readonly duties: readonly DutyOfDay[];
  readonly activityIds: ReadonlySet<Id>;
  /** What is logged on other days. */
  readonly beside: readonly LoggedEntry[];
}

/** The day may be logged at all. Throws HoursInFuture, HoursOutsideProgram. */
export function checkDay({ date, today, since }: Pick<LoggedDayAsked, 'date' | 'today' | 'since'>): void {
  if (date > today) throw new HoursInFuture(date, today);
  if (date < since) throw new HoursOutsideProgram(date, since);
}

/** Entries as they may be stored. Throws what is wrong with the first that is wrong. */
export function checkedEntries(asked: readonly EntryAsked[], day: LoggedDayAsked): LoggedEntry[] {
  checkDay(day);
  const entries = asked.map((entry, n) => checkedEntry(entry, `entries[${n}]`, day));
  refuseAhead(entries, day);
  refuseOverlaps(entries, day);
  return entries;
}

/** The day's duties that count, as they were published. Throws NoScheduledTimes, EntriesOverlap. */
export function asScheduled(day: LoggedDayAsked): LoggedEntry[] {
  checkDay(day);
  const counted = day.duties.filter((duty) => duty.counts);
  const untimed = counted.filter((duty) => duty.start === null || duty.end === null);
  if (untimed.length > 0) throw new NoScheduledTimes(day.date, [...new Set(untimed.map((duty) => duty.activityName))]);
  const entries = counted.map(({ id, activityId, start, end }): LoggedEntry => ({ kind: 'duty', dutyId: id, activityId, date: day.date, start: start!, end: end!, note: '' }));
  refuseAhead(entries, day);
  refuseOverlaps(entries, day);
  return entries;
}

function checkedEntry(entry: EntryAsked, field: string, day: LoggedDayAsked): LoggedEntry {
  const start = instantOf(entry.start, `${field}.start`, day.zone);
  const end = instantOf(entry.end, `${field}.end`, day.zone);
  if (localDateOf(start, day.zone) !== day.date) throw new EntryTimesWrong(`${field}.start`, entry.start, `a time on ${day.date}, the day that is logged`);
  if (end <= start) throw new EntryTimesWrong(`${field}.end`, entry.end, `a time after the start, ${entry.start}`);
  if (end - start > LONGEST_HOURS * HOUR) throw new EntryTooLong(`${field}.end`, (end - start) / HOUR, LONGEST_HOURS);
  return { kind: entry.kind, ...workOf(entry, field, day), date: day.date, start, end, note: entry.note };
}

function refuseAhead(entries: readonly LoggedEntry[], { date, today, now, zone }: LoggedDayAsked): void {
  const ahead = entries.find((entry) => entry.start > now);
  if (ahead) throw new HoursInFuture(date, today, wallClock(ahead.start, zone));
}

function instantOf(text: string, field: string, zone: string): number {
  const [, date = '', hour, minute] = LOCAL.exec(text) ?? [];
  if (!isLocalDate(date)) throw new EntryTimesWrong(field, text, 'a day and a time, as YYYY-MM-DDTHH:mm');
  return instantAt(date, Number(hour) * 60 + Number(minute), zone);
}

/** What was worked. Only kind `duty` names a duty or an activity; a duty brings its activity along. */
function workOf({ kind, dutyId, activityId }: EntryAsked, field: string, { duties, activityIds }: LoggedDayAsked): Pick<LoggedEntry, 'dutyId' | 'activityId'> {
  if (kind !== 'duty') {
    if (dutyId ?? activityId) throw new EntryNotYours(field, kind, 'no duty and no activity beside this kind');
    return { dutyId: null, activityId: null };
  }
  if (dutyId === null) {
    if (activityId !== null && !activityIds.has(activityId)) throw new EntryNotYours(`${field}.activityId`, activityId, 'an activity of your program whose hours count');
    return { dutyId, activityId };
  }
  const duty = duties.find((one) => one.id === dutyId);
  if (!duty) throw new EntryNotYours(`${field}.dutyId`, dutyId, 'one of your duties of that day');
  if (!duty.counts) throw new EntryNotYours(`${field}.dutyId`, dutyId, `a call-in or work from home: the hours of ${duty.activityName} itself don't count`);
  return { dutyId, activityId: duty.activityId };
}

function refuseOverlaps(entries: readonly LoggedEntry[], { beside, zone }: LoggedDayAsked): void {
  entries.forEach((entry, n) => {
    const other = [...entries.slice(0, n), ...beside].find((one) => one.start < entry.end && entry.start < one.end);
    if (other) throw new EntriesOverlap(`entries[${n}]`, { date: other.date, from: wallClock(other.start, zone), to: wallClock(other.end, zone) });
  });
}
