import { contains, overlaps, subtract } from '@housestaff/kernel';
import { CellLocked } from './assignments.errors';
import type { SetLock, SetStay } from './draft-change';
import type { Stay } from './stay';

/** One person's stays after the period is given to another rotation, or to none. What lies outside the period stays as it is. */
export function carveStay(stays: readonly Stay[], change: SetStay): Stay[] {
  const same = stays.find((stay) => stay.rotationId === change.rotationId && covers(stay, change));
  if (same) return change.locked ? stays.map((stay) => (stay === same ? { ...stay, locked: true } : stay)) : [...stays];
  const locked = stays.find((stay) => stay.locked && overlaps(stay.period, change.period));
  if (locked) throw new CellLocked(locked);
  const kept = stays.flatMap((stay) => outside(stay, change));
  return change.rotationId === null ? kept : [...kept, stayOf(change, change.rotationId)].sort(byStart);
}

/** Locks and unlocks whole stays: a stay is one cell, however long. */
export function lockStays(stays: readonly Stay[], change: SetLock): Stay[] {
  return stays.map((stay) => (overlaps(stay.period, change.period) ? { ...stay, locked: change.locked } : stay));
}

function covers(stay: Stay, change: SetStay): boolean {
  return contains(stay.period, change.period.start) && change.period.end <= stay.period.end;
}

/** The first part is still the same stay; a part with another start is a new one. */
function outside(stay: Stay, change: SetStay): Stay[] {
  return subtract(stay.period, change.period).map((period) => ({
    ...stay,
    id: period.start === stay.period.start ? stay.id : null,
    period,
  }));
}

function stayOf(change: SetStay, rotationId: string): Stay {
  const { personId, period, source, locked, note } = change;
  return { id: null, personId, rotationId, period, source, locked, note: note ?? '' };
}

function byStart(a: Stay, b: Stay): number {
  return a.period.start < b.period.start ? -1 : 1;
}
