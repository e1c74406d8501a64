import type { PersonOfProgram } from '@housestaff/assignments/application';
import type { HandDuty, Stay } from '@housestaff/assignments/domain';
import { intersect, lengthInDays, overlaps, type Id } from '@housestaff/kernel';
import type { PlanCells, PlanLock } from '@housestaff/planning/domain';
import type { PlanColumn } from './plan-columns';
import type { PlanGround } from './plan-ground';

/** What stands now in one cell: what was put there, and whether it must stay. */
export interface StandingCell {
  readonly item: Id | null;
  readonly locked: boolean;
  /** Put by hand or by an earlier plan; false: a weekly pattern holds it. */
  readonly byHand: boolean;
}

export const EMPTY_CELL: StandingCell = { item: null, locked: false, byHand: false };

/** What people hold of the items, by person and column. */
export class StandingCells {
  private readonly cells = new Map<string, StandingCell>();

  constructor(private readonly ground: PlanGround) {
    for (const person of ground.people) {
      for (const column of ground.columns) {
        const cell = ground.setup.plans === 'stays' ? stayCell(person, column, ground) : dutyCell(person, column, ground);
        // Somebody out wins over a locked cell: nobody can hold to it.
        const kept = cell.locked && ground.isOut(person.id, column) ? { ...cell, locked: false } : cell;
        if (kept.item !== null || kept.locked) this.cells.set(`${person.id} ${column.id}`, kept);
      }
    }
  }

  at(personId: Id, columnId: string): StandingCell {
    return this.cells.get(`${personId} ${columnId}`) ?? EMPTY_CELL;
  }

  get baseline(): PlanCells {
    const rows: Record<string, Record<string, string>> = {};
    this.each((person, column, { item }) => {
      if (item !== null) (rows[person] ??= {})[column] = item;
    });
    return rows;
  }

  get locked(): PlanLock[] {
    const locks: PlanLock[] = [];
    this.each((person, slot, { item, locked }) => {
      if (locked) locks.push({ person, slot, activity: item });
    });
    return locks;
  }

  private each(see: (person: Id, column: string, cell: StandingCell) => void): void {
    for (const person of this.ground.people) {
      for (const column of this.ground.columns) {
        const cell = this.cells.get(`${person.id} ${column.id}`);
        if (cell) see(person.id, column.id, cell);
      }
    }
  }
}

/** What was put by hand wins over the pattern. What a pattern holds stays: the pattern is where it is changed. */
function dutyCell(person: PersonOfProgram, column: PlanColumn, ground: PlanGround): StandingCell {
  for (const item of ground.items) {
    const own = ground.handDutiesOf(person.id).find((duty) => duty.activityId === item.id && isIn(duty, column));
    if (own) return { item: item.id, locked: own.locked, byHand: true };
  }
  for (const item of ground.items) {
    const held = ground.dutiesOf(person.id).some((duty) => duty.activityId === item.id && duty.source === 'template' && isIn(duty, column));
    if (held) return { item: item.id, locked: true, byHand: false };
  }
  return EMPTY_CELL;
}

export function isIn({ date, half }: Pick<HandDuty, 'date' | 'half'>, column: PlanColumn): boolean {
  if (date < column.from || date >= column.to) return false;
  return column.half === null || half === 'day' || half === column.half;
}

/** The stay that takes most of a week; a locked stay that touches the week holds all of it. */
function stayCell(person: PersonOfProgram, { from, to }: PlanColumn, ground: PlanGround): StandingCell {
  const week = { start: from, end: to };
  const here = ground.staysOf(person.id).filter((stay) => overlaps(stay.period, week));
  const days = (stay: Stay): number => lengthInDays(intersect(stay.period, week) ?? week);
  const most = here.reduce<Stay | undefined>((best, stay) => (best && days(best) >= days(stay) ? best : stay), undefined);
  const item = most && 2 * days(most) > lengthInDays(week) && ground.items.some(({ id }) => id === most.rotationId) ? most.rotationId : null;
  return { item, locked: here.some((stay) => stay.locked), byHand: true };
}
