import type { Duty, HandDuty } from './duty';
import { dutyKey } from './duty';
import type { Stay } from './stay';
import { stayKey } from './stay';

export interface RowDiff<Row> {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly { readonly before: Row; readonly after: Row }[];
  readonly unchanged: readonly { readonly before: Row; readonly after: Row }[];
}

/** By person, rotation and first day. Another end, lock, source or note is a change. */
export function diffStays<Row extends Stay>(before: readonly Row[], after: readonly Row[]): RowDiff<Row> {
  return diffBy(before, after, stayKey, sameStay);
}

/** By person, day, half and activity. Other times, rotation or lock are a change. */
export function diffDuties<Row extends Duty>(before: readonly Row[], after: readonly Row[]): RowDiff<Row> {
  return diffBy(before, after, dutyKey, sameDuty);
}

export function diffHandDuties<Row extends HandDuty>(before: readonly Row[], after: readonly Row[]): RowDiff<Row> {
  return diffBy(before, after, dutyKey, (a, b) => a.locked === b.locked);
}

/** Whether another calendar entry is needed for the same duty. */
export function sameTimes(a: Duty, b: Duty): boolean {
  return a.during?.start === b.during?.start && a.during?.end === b.during?.end && a.zone === b.zone;
}

function sameDuty(a: Duty, b: Duty): boolean {
  return sameTimes(a, b) && a.rotationId === b.rotationId && a.locked === b.locked && a.source === b.source && a.mayOverlap === b.mayOverlap;
}

function sameStay(a: Stay, b: Stay): boolean {
  return a.period.end === b.period.end && a.locked === b.locked && a.source === b.source && a.note === b.note;
}

export function diffBy<Row>(
  before: readonly Row[],
  after: readonly Row[],
  key: (row: Row) => string,
  same: (a: Row, b: Row) => boolean,
): RowDiff<Row> {
  const earlier = new Map(before.map((row) => [key(row), row]));
  const added: Row[] = [];
  const changed: { before: Row; after: Row }[] = [];
  const unchanged: { before: Row; after: Row }[] = [];
  for (const row of after) {
    const old = earlier.get(key(row));
    earlier.delete(key(row));
    if (!old) added.push(row);
    else (same(old, row) ? unchanged : changed).push({ before: old, after: row });
  }
  return { added, removed: [...earlier.values()], changed, unchanged };
}
