import type { HourDay, HourEntry } from '@housestaff/api-client';
import { addDays, daysBetween } from '@/shell/dates';

/** An entry while it is written: times of the wall clock, and how many days later it ends. */
export interface EntryForm {
  key: number;
  kind: HourEntry['kind'];
  dutyId: string | null;
  activityId: string | null;
  start: string;
  end: string;
  later: number;
  note: string;
}

let last = 0;

export function emptyEntry(kind: HourEntry['kind']): EntryForm {
  last += 1;
  return { key: last, kind, dutyId: null, activityId: null, start: '', end: '', later: 0, note: '' };
}

function formOf({ kind, dutyId, activityId, start, end, note }: Omit<HourEntry, 'start' | 'end'> & { start: string | null; end: string | null }, date: string): EntryForm {
  const later = end ? daysBetween(date, end.slice(0, 10)) : 0;
  return { ...emptyEntry(kind), dutyId, activityId, start: start?.slice(11) ?? '', end: end?.slice(11) ?? '', later, note };
}

/** What was logged; else the duties of the day as scheduled, once they have begun. */
export function formsOf(day: HourDay, begun: boolean): EntryForm[] {
  if (day.loggedHours !== null) return day.entries.map((entry) => formOf(entry, day.date));
  if (!begun) return [];
  return day.scheduled.filter((one) => one.counts).map(({ dutyId, start, end }) => formOf({ kind: 'duty', dutyId, activityId: null, start, end, note: '' }, day.date));
}

/** With another start or end; an end that isn't after its start is on the next day. */
export function timed(form: EntryForm, times: Partial<Pick<EntryForm, 'start' | 'end'>>): EntryForm {
  const next = { ...form, ...times };
  if (!next.start || !next.end) return next;
  return { ...next, later: next.end <= next.start ? 1 : 0 };
}

/** As the API wants them. An activity is named only where no duty does. */
export function entriesOf(forms: readonly EntryForm[], date: string): HourEntry[] {
  return forms.map(({ kind, dutyId, activityId, start, end, later, note }) => ({
    ...{ kind, dutyId, activityId: dutyId ? null : activityId, note: note.trim() },
    ...{ start: `${date}T${start}`, end: `${addDays(date, later)}T${end}` },
  }));
}
