import type { Id } from '@housestaff/kernel';
import { CellLocked } from './assignments.errors';
import { carveStay, lockStays } from './carve-stay';
import { lockDuty, putDuty, removeDuty } from './change-duties';
import type { DraftChange } from './draft-change';
import type { HandDuty } from './duty';
import type { Stay } from './stay';

/** What a schedule stores; everything else follows from it and the catalog. */
export interface ScheduleRows {
  readonly stays: readonly Stay[];
  readonly handDuties: readonly HandDuty[];
}

/**
 * The rows after the changes, in their order. People that no change names keep their very rows.
 * Throws `CellLocked` where a change would overwrite a locked cell.
 */
export function applyChanges(stays: readonly Stay[], handDuties: readonly HandDuty[], changes: readonly DraftChange[]): ScheduleRows {
  if (changes.length === 0) return { stays, handDuties };
  const touched = new Set(changes.map((change) => change.personId));
  const rows = new Map<Id, ScheduleRows>([...touched].map((id) => [id, { stays: [], handDuties: [] }]));
  const keptStays = setAside(stays, rows, (own, stay) => ({ ...own, stays: [...own.stays, stay] }));
  const keptDuties = setAside(handDuties, rows, (own, duty) => ({ ...own, handDuties: [...own.handDuties, duty] }));
  for (const change of changes) rows.set(change.personId, applyOne(rows.get(change.personId)!, change));
  const changed = [...rows.values()];
  return {
    stays: [...keptStays, ...changed.flatMap((own) => own.stays)],
    handDuties: [...keptDuties, ...changed.flatMap((own) => own.handDuties)],
  };
}

/** For showing a draft whose ground moved: a change that meets a cell locked since then is left out. */
export function applyWhatFits(stays: readonly Stay[], handDuties: readonly HandDuty[], changes: readonly DraftChange[]): ScheduleRows {
  try {
    return applyChanges(stays, handDuties, changes);
  } catch (refusal) {
    if (!(refusal instanceof CellLocked)) throw refusal;
    return changes.reduce<ScheduleRows>(oneThatFits, { stays, handDuties });
  }
}

function oneThatFits(rows: ScheduleRows, change: DraftChange): ScheduleRows {
  try {
    return applyChanges(rows.stays, rows.handDuties, [change]);
  } catch (refusal) {
    if (!(refusal instanceof CellLocked)) throw refusal;
    return rows;
  }
}

function applyOne(rows: ScheduleRows, change: DraftChange): ScheduleRows {
  switch (change.kind) {
    case 'set-stay':
      return { ...rows, stays: carveStay(rows.stays, change) };
    case 'lock':
      return change.dutyId
        ? { ...rows, handDuties: lockDuty(rows.handDuties, change) }
        : { ...rows, stays: lockStays(rows.stays, change) };
    case 'put-duty':
      return { ...rows, handDuties: putDuty(rows.handDuties, change) };
    case 'remove-duty':
      return { ...rows, handDuties: removeDuty(rows.handDuties, change) };
  }
}

/** Splits off the rows of people that have changes; returns the others. */
function setAside<Row extends { personId: Id }>(
  rows: readonly Row[],
  touched: Map<Id, ScheduleRows>,
  add: (own: ScheduleRows, row: Row) => ScheduleRows,
): Row[] {
  return rows.filter((row) => {
    const own = touched.get(row.personId);
    if (own) touched.set(row.personId, add(own, row));
    return !own;
  });
}
