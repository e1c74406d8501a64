import { eachDay, type LocalDate } from '@housestaff/kernel';
import { CellLocked } from './assignments.errors';
import type { PutDuty, RemoveDuty, SetLock } from './draft-change';
import type { HandDuty } from './duty';

/** One duty on each day of the period, in place of what a person put on that half before. */
export function putDuty(duties: readonly HandDuty[], change: PutDuty): HandDuty[] {
  return eachDay(change.period).reduce<HandDuty[]>((rows, date) => {
    const { personId, activityId, half, source, locked } = change;
    const same = rows.find((row) => row.date === date && row.half === half && row.activityId === activityId);
    if (same) return rows.map((row) => (row === same ? { ...row, locked: row.locked || locked } : row));
    const kept = without(rows, (row) => row.date === date && replaces(row, change));
    return [...kept, { id: null, personId, activityId, date, half, source, locked }];
  }, [...duties]);
}

/** A duty made by hand goes; where there is none, the half-day is kept free of its pattern. */
export function removeDuty(duties: readonly HandDuty[], change: RemoveDuty): HandDuty[] {
  if (change.dutyId && duties.some((row) => row.id === change.dutyId)) return without(duties, (row) => row.id === change.dutyId);
  return eachDay(change.period).reduce<HandDuty[]>((rows, date) => removeOn(rows, date, change), [...duties]);
}

export function lockDuty(duties: readonly HandDuty[], change: SetLock): HandDuty[] {
  return duties.map((row) => (row.id === change.dutyId ? { ...row, locked: change.locked } : row));
}

function removeOn(rows: HandDuty[], date: LocalDate, change: RemoveDuty): HandDuty[] {
  const { personId, half, source } = change;
  const here = (row: HandDuty): boolean => row.date === date && row.activityId !== null && (half === 'day' || row.half === half);
  if (rows.some(here)) return without(rows, here);
  const free = rows.some((row) => row.date === date && row.activityId === null && (row.half === half || row.half === 'day'));
  return free ? rows : [...rows, { id: null, personId, activityId: null, date, half, source, locked: false }];
}

/** A half kept free gives way to whatever is put into it. */
function replaces(row: HandDuty, change: PutDuty): boolean {
  const sharesHalf = row.half === change.half || row.half === 'day' || change.half === 'day';
  return row.half === change.half || (row.activityId === null && sharesHalf);
}

function without(rows: readonly HandDuty[], goes: (row: HandDuty) => boolean): HandDuty[] {
  const locked = rows.find((row) => goes(row) && row.locked);
  if (locked) throw new CellLocked(locked);
  return rows.filter((row) => !goes(row));
}
