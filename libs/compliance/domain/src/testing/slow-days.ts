import { contains, lengthInDays, weekday, type LocalDate } from '@housestaff/kernel';
import type { DutyHistory, DutyRow } from '../duty-history';
import { plusDays, wallClock } from './slow-clock';

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
  return Array.from({ length: lengthInDays(period) }, (_, n) => plusDays(period.start, n)).map((date) => ({
    date,
    start: wallClock(date, 0, zone),
    noon: wallClock(date, 12, zone),
    end: wallClock(date, 24, zone),
    am: isLeave(history, date, 'am'),
    pm: isLeave(history, date, 'pm'),
    rotationId: stays.find((stay) => contains(stay.period, date))?.rotationId ?? null,
  }));
}

export function isLeave({ leave }: DutyHistory, date: LocalDate, half: 'am' | 'pm'): boolean {
  return leave.some(({ period, startsPm, endsAm }) => {
    if (!contains(period, date)) return false;
    if (half === 'am') return !(startsPm && date === period.start);
    return !(endsAm && date === plusDays(period.end, -1));
  });
}

/** By its start; a row without times is on leave only where the whole day is. */
export function beginsOnLeave(row: DutyRow, history: DutyHistory): boolean {
  const [am, pm] = [isLeave(history, row.date, 'am'), isLeave(history, row.date, 'pm')];
  if (row.start === null) return am && pm;
  return row.start < wallClock(row.date, 12, history.zone) ? am : pm;
}

/** A weekend day without leave, when there is leave on the Friday, the Monday or the other day of that weekend. */
export function isWeekendBesideLeave(history: DutyHistory, date: LocalDate): boolean {
  const day = weekday(date);
  if (day < 6) return false;
  const friday = plusDays(date, 5 - day);
  const hasLeave = (one: LocalDate): boolean => isLeave(history, one, 'am') || isLeave(history, one, 'pm');
  return !hasLeave(date) && [0, 1, 2, 3].some((n) => hasLeave(plusDays(friday, n)));
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
