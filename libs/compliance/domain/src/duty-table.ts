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
/** May stand beside other duties. */
export const BESIDE = 2048;

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
  /** The flags of all rows together: what there is none of needn't be looked for. */
  readonly anyFlags: number;
  /** Whether there are rows that count and have no times. */
  readonly hasUntimed: boolean;
}

/** Throws DutyRowsOverlap, DutyTimesWrong. */
export function dutyTable({ personId, duties }: DutyHistory, leave: LeaveDays, zone: ZoneDays): DutyTable {
  const table = columnsOf(personId, duties, leave, zone) ?? columnsOf(personId, [...duties].sort(inOrder), leave, zone)!;
  refuseOverlaps(personId, table);
  return table;
}

/** Reads each row once: a schedule's rows are too many for the processor's cache. Undefined where they aren't in order. */
function columnsOf(personId: string, rows: readonly DutyRow[], leave: LeaveDays, zone: ZoneDays): DutyTable | undefined {
  const count = rows.length;
  const [days, flags] = [new Int32Array(count), new Uint16Array(count)];
  const [starts, ends] = [new Float64Array(count), new Float64Array(count)];
  let [timed, anyFlags, hasUntimed] = [0, 0, false];
  let [day, date] = [-Infinity, ''];
  for (let n = 0; n < count; n += 1) {
    const row = rows[n]!;
    const { start, end } = row;
    if ((start === null) !== (end === null) || (start !== null && end! <= start)) throw new DutyTimesWrong(personId, row);
    const before = day;
    if (row.date !== date) day = epochDayOf((date = row.date));
    if (day < before || (day === before && inOrder(rows[n - 1]!, row) > 0)) return undefined;
    days[n] = day;
    starts[n] = start ?? NaN;
    ends[n] = end ?? NaN;
    const bits = flagsOf(row) | (start === null ? 0 : TIMED) | (leave.covers(day, start, zone) ? ON_LEAVE : 0);
    flags[n] = bits;
    anyFlags |= bits;
    if (start !== null) timed += 1;
    else if (bits & COUNTS) hasUntimed = true;
  }
  return { rows, days, starts, ends, flags, byStart: timedInOrder(flags, starts, timed), anyFlags, hasUntimed };
}

function flagsOf({ kind, place, countsHours, mayOverlap, patientCare }: DutyRow): number {
  const isAtHome = kind === 'call' && place === 'at-home';
  const counts = countsHours && !mayOverlap && !isAtHome && kind !== 'off' && kind !== 'backup';
  const common = (counts ? COUNTS | TAKES_FREEDOM : 0) | (mayOverlap ? BESIDE : 0) | (patientCare ? PATIENT_CARE : 0);
  switch (kind) {
    case 'call':
      return common | TAKES_FREEDOM | (isAtHome ? HOME_CALL : place === 'in-house' && countsHours ? IN_HOUSE_CALL : 0);
    case 'night-float':
      return common | NIGHT_FLOAT;
    case 'moonlighting':
      return common | MOONLIGHTING | EXTRA;
    case 'call-in':
    case 'from-home':
      return common | CALLED | EXTRA;
    default:
      return common;
  }
}

/** Whether the hours of a row count. */
export function countsHours(row: DutyRow): boolean {
  return (flagsOf(row) & COUNTS) !== 0;
}

/** Whether it can't be on a free day: work, and call of any kind. */
export function takesFreedom(row: DutyRow): boolean {
  return (flagsOf(row) & TAKES_FREEDOM) !== 0;
}

/** By day and start. What stands beside something else at the same time is told in the same order however the rows came. */
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

function refuseOverlaps(personId: string, { rows, starts, ends, flags, byStart }: DutyTable): void {
  let before = -1;
  for (const n of byStart) {
    if (flags[n]! & BESIDE) continue;
    if (before >= 0 && ends[before]! > starts[n]!) throw new DutyRowsOverlap(personId, rows[before]!, rows[n]!);
    before = n;
  }
}
