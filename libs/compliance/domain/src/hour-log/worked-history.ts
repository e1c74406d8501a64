import { localDateOf, type LocalDate } from '@housestaff/kernel';
import type { DutyHistory, DutyRow } from '../duty-history';

/** What one person logged. */
export interface HourLog {
  /** The work of each logged day; none: it was logged that nothing was worked. All timed, exclusive, of basis `logged`. */
  readonly days: ReadonlyMap<LocalDate, readonly DutyRow[]>;
  /** Up to this day, exclusive, what was worked can be told. */
  readonly until: LocalDate;
}

interface Timed extends DutyRow {
  readonly start: number;
  readonly end: number;
}

/**
 * What a person worked: on a logged day the log takes the place of the scheduled work that begins there, and what reaches
 * into logged work from another day is cut to what lies outside of it. At-home call and backup stay, as do other days.
 */
export function workedHistory(history: DutyHistory, { days, until }: HourLog): DutyHistory {
  const logged = [...days.values()].flat();
  const taken = logged.filter(isTimed).sort((a, b) => a.start - b.start);
  const kept = history.duties.filter((row) => !days.has(row.date) || !isWork(row));
  const duties = taken.length === 0 ? kept : kept.flatMap((row) => (isTimed(row) && !row.mayOverlap ? outside(row, taken, history.zone) : [row]));
  return { ...history, duties: [...duties, ...logged], workedUntil: until, loggedDays: new Set(days.keys()) };
}

/** Scheduled work whose hours count. */
export function isWork({ countsHours, mayOverlap, kind, place }: Pick<DutyRow, 'countsHours' | 'mayOverlap' | 'kind' | 'place'>): boolean {
  return countsHours && !mayOverlap && kind !== 'off' && kind !== 'backup' && !isHomeCall({ kind, place });
}

export function isHomeCall({ kind, place }: Pick<DutyRow, 'kind' | 'place'>): boolean {
  return kind === 'call' && place === 'at-home';
}

function isTimed(row: DutyRow): row is Timed {
  return row.start !== null && row.end !== null;
}

/** The parts of a row that no taken time, in order, covers. A part belongs to the day on which it begins. */
function outside(row: Timed, taken: readonly Timed[], zone: string): DutyRow[] {
  const parts: DutyRow[] = [];
  let from = row.start;
  for (const { start, end } of taken) {
    if (end <= from) continue;
    if (start >= row.end) break;
    if (start > from) parts.push(part(row, from, start, zone));
    from = end;
  }
  if (from === row.start) return [row];
  if (from < row.end) parts.push(part(row, from, row.end, zone));
  return parts;
}

function part(row: Timed, start: number, end: number, zone: string): DutyRow {
  return { ...row, start, end, date: start === row.start ? row.date : localDateOf(start, zone) };
}
