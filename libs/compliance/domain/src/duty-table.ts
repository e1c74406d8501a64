import { DutyRowsOverlap, DutyTimesWrong } from './compliance.errors';
import type { DutyHistory, DutyRow } from './duty-history';
import type { LeaveDays } from './leave-days';
import { epochDayOf, type ZoneDays } from './zone-days';

/** What a rule asks of a row, as bits: `(flags & asked) === asked`. */
export const TIMED = 1;
/** Hours that count: no time off, no backup, no at-home call (of that only what is logged), nothing beside other duties. */
export const COUNTS = 2;
/** Call-ins, work from home and moonlighting: they count, but end no rest and prolong no period of work. */
export const EXTRA = 4;
export const ON_LEAVE = 8;
export const IN_HOUSE_CALL = 16;
export const HOME_CALL = 32;
export const NIGHT_FLOAT = 64;
export const MOONLIGHTING = 128;
export const PATIENT_CARE = 256;
/** At-home call takes a free day although its hours don't count. */
export const TAKES_FREEDOM = 512;
/** Hours of at-home call: called in, or working from home. */
export const CALLED = 1024;

/** The duties of one person as columns, in order of day and then of start. Rules read columns; rows are for telling. */
export interface DutyTable {
  readonly rows: readonly DutyRow[];
  /** Epoch days. */
  readonly days: Int32Array;
  /** NaN without times. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly flags: Uint16Array;
  /** Indexes of the rows that have times, in order of start. */
  readonly byStart: Int32Array;
  /** Whether there are rows that count and have no times. */
  readonly hasUntimed: boolean;
}

/** Throws DutyRowsOverlap, DutyTimesWrong. */
export function dutyTable({ personId, duties }: DutyHistory, leave: LeaveDays, zone: ZoneDays): DutyTable {
  const rows = isInOrder(duties) ? duties : [...duties].sort(inOrder);
  const count = rows.length;
  const [days, flags] = [new Int32Array(count), new Uint16Array(count)];
  const [starts, ends] = [new Float64Array(count), new Float64Array(count)];
  let [timed, hasUntimed] = [0, false];
  for (let n = 0; n < count; n += 1) {
    const row = rows[n]!;
    const { start, end } = row;
    if ((start === null) !== (end === null) || (start !== null && end! <= start)) throw new DutyTimesWrong(personId, row);
    const day = (days[n] = epochDayOf(row.date));
    starts[n] = start ?? NaN;
    ends[n] = end ?? NaN;
    const bits = flagsOf(row) | (start === null ? 0 : TIMED) | (leave.covers(day, start, zone) ? ON_LEAVE : 0);
    flags[n] = bits;
    if (start !== null) timed += 1;
    else if (bits & COUNTS) hasUntimed = true;
  }
  const table = { rows, days, starts, ends, flags, byStart: timedInOrder(flags, starts, timed), hasUntimed };
  refuseOverlaps(personId, table);
  return table;
}

function flagsOf({ kind, place, countsHours, mayOverlap, patientCare }: DutyRow): number {
  const isCall = kind === 'call';
  const counts = countsHours && !mayOverlap && kind !== 'off' && kind !== 'backup' && !(isCall && place === 'at-home');
  let flags = counts ? COUNTS | TAKES_FREEDOM : 0;
  if (isCall) flags |= TAKES_FREEDOM | (place === 'at-home' ? HOME_CALL : place === 'in-house' && countsHours ? IN_HOUSE_CALL : 0);
  else if (kind === 'night-float') flags |= NIGHT_FLOAT;
  else if (kind === 'moonlighting') flags |= MOONLIGHTING | EXTRA;
  else if (kind === 'call-in' || kind === 'from-home') flags |= CALLED | EXTRA;
  return patientCare ? flags | PATIENT_CARE : flags;
}

/** Whether the hours of a row count. */
export function countsHours(row: DutyRow): boolean {
  return (flagsOf(row) & COUNTS) !== 0;
}

function isInOrder(rows: readonly DutyRow[]): boolean {
  for (let n = 1; n < rows.length; n += 1) if (inOrder(rows[n - 1]!, rows[n]!) > 0) return false;
  return true;
}

/** What stands beside something else at the same time is told in the same order however the rows came. */
function inOrder(a: DutyRow, b: DutyRow): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.start !== b.start) return (a.start ?? 0) - (b.start ?? 0);
  if (a.end !== b.end) return (a.end ?? 0) - (b.end ?? 0);
  return compare(a.activityCode, b.activityCode) || compare(a.id ?? '', b.id ?? '');
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function timedInOrder(flags: Uint16Array, starts: Float64Array, count: number): Int32Array {
  const indexes = new Int32Array(count);
  let [found, latest, sorted] = [0, -Infinity, true];
  for (let n = 0; n < flags.length; n += 1) {
    if (!(flags[n]! & TIMED)) continue;
    indexes[found] = n;
    found += 1;
    if (starts[n]! < latest) sorted = false;
    latest = starts[n]!;
  }
  return sorted ? indexes : indexes.sort((a, b) => starts[a]! - starts[b]! || a - b);
}

function refuseOverlaps(personId: string, { rows, starts, ends, byStart }: DutyTable): void {
  let before = -1;
  for (let k = 0; k < byStart.length; k += 1) {
    const n = byStart[k]!;
    if (rows[n]!.mayOverlap) continue;
    if (before >= 0 && ends[before]! > starts[n]!) throw new DutyRowsOverlap(personId, rows[before]!, rows[n]!);
    before = n;
  }
}
