import { addDays, contains, eachDay, weekday, type LocalDate } from '@housestaff/kernel';
import type { DutyHistory, DutyRow } from '../duty-history';
import { knownInstant } from './known-instant';

export const HOUR = 3_600_000;

/** One of the judged days, with all that the plain rules ask of it. */
export interface SlowDay {
  readonly date: LocalDate;
  readonly start: number;
  readonly noon: number;
  readonly end: number;
  /** The morning, and the afternoon, is leave. */
  readonly am: boolean;
  readonly pm: boolean;
  readonly rotationId: string | null;
}

export function slowDays(history: DutyHistory): SlowDay[] {
  const { zone, period, stays } = history;
  return eachDay(period).map((date) => ({
    date,
    start: knownInstant(date, 0, zone),
    noon: knownInstant(date, 720, zone),
    end: knownInstant(addDays(date, 1), 0, zone),
    am: isLeave(history, date, 'am'),
    pm: isLeave(history, date, 'pm'),
    rotationId: stays.find((stay) => contains(stay.period, date))?.rotationId ?? null,
  }));
}

export function isLeave({ leave }: DutyHistory, date: LocalDate, half: 'am' | 'pm'): boolean {
  return leave.some(({ period, startsPm, endsAm }) => {
    if (!contains(period, date)) return false;
    if (half === 'am') return !(startsPm && date === period.start);
    return !(endsAm && date === addDays(period.end, -1));
  });
}

/** By its start; a row without times is on leave only where the whole day is. */
export function beginsOnLeave(row: DutyRow, history: DutyHistory): boolean {
  const [am, pm] = [isLeave(history, row.date, 'am'), isLeave(history, row.date, 'pm')];
  if (row.start === null) return am && pm;
  return row.start < knownInstant(row.date, 720, history.zone) ? am : pm;
}

/** A weekend day without leave, when there is leave on the Friday, the Monday or the other day of that weekend. */
export function isWeekendBesideLeave(history: DutyHistory, date: LocalDate): boolean {
  const day = weekday(date);
  if (day < 6) return false;
  const friday = addDays(date, 5 - day);
  const hasLeave = (one: LocalDate): boolean => isLeave(history, one, 'am') || isLeave(history, one, 'pm');
  return !hasLeave(date) && [0, 1, 2, 3].some((n) => hasLeave(addDays(friday, n)));
}

export function isExtra({ kind }: DutyRow): boolean {
  return kind === 'call-in' || kind === 'from-home' || kind === 'moonlighting';
}

export function isHomeCall({ kind, place }: DutyRow): boolean {
  return kind === 'call' && place === 'at-home';
}

export function isHouseCall({ kind, place }: DutyRow): boolean {
  return kind === 'call' && place === 'in-house';
}

export function counts(row: DutyRow): boolean {
  if (!row.countsHours || row.mayOverlap) return false;
  return row.kind !== 'off' && row.kind !== 'backup' && !isHomeCall(row);
}

export function hoursOf(rows: readonly DutyRow[]): number {
  return rows.reduce((sum, row) => sum + (row.end! - row.start!) / HOUR, 0);
}

export function isUntimed(row: DutyRow): boolean {
  return row.start === null;
}
