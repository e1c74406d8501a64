import type { EffectiveSchedule, PersonOfProgram } from '@housestaff/assignments/application';
import type { Stay } from '@housestaff/assignments/domain';
import { overlaps, type DateRange } from '@housestaff/kernel';
import type { ProblemLock } from '@housestaff/planning/domain';
import { daysIn } from './half-blocks';

export interface PlanCells {
  readonly baseline: (string | null)[][];
  readonly locked: ProblemLock[];
}

/**
 * Stays as half-block cells: the rotation that takes most days of each. A cell that a locked stay touches is locked as a
 * whole, so that nothing is ever written over it.
 */
export function planCells(schedule: EffectiveSchedule, residents: readonly PersonOfProgram[], slots: readonly DateRange[]): PlanCells {
  const byPerson = new Map<string, Stay[]>(residents.map((person) => [person.id, []]));
  for (const stay of schedule.stays) byPerson.get(stay.personId)?.push(stay);
  const baseline = residents.map((person) => slots.map((range) => mostOf(byPerson.get(person.id) ?? [], range)));
  const locked = residents.flatMap((person, i) =>
    slots.flatMap((range, slot) => {
      const holds = (byPerson.get(person.id) ?? []).some((stay) => stay.locked && overlaps(stay.period, range));
      return holds ? [{ personId: person.id, slot, rotationId: baseline[i]?.[slot] ?? null }] : [];
    }),
  );
  return { baseline, locked };
}

function mostOf(stays: readonly Stay[], range: DateRange): string | null {
  let best: string | null = null;
  let most = 0;
  for (const stay of stays) {
    const days = daysIn(range, stay.period);
    if (days > most) [best, most] = [stay.rotationId, days];
  }
  return best;
}
