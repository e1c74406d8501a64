import type { Id } from '@housestaff/kernel';
import type { PlanningConstraint, PlanLock } from '@housestaff/planning/domain';

/** Cells that rules leave open for something. */
export class OpenCells {
  private readonly barred = new Set<string>();

  constructor(constraints: readonly PlanningConstraint[], locked: readonly PlanLock[]) {
    for (const one of constraints) {
      if (one.kind !== 'request' || one.strength !== 'rule' || one.want) continue;
      for (const person of one.people ?? []) for (const slot of one.slots ?? []) for (const item of one.activities) this.barred.add(`${person} ${slot} ${item}`);
    }
    this.empty = new Set(locked.filter(({ activity }) => activity === null).map(({ person, slot }) => `${person} ${slot}`));
  }

  private readonly empty: ReadonlySet<string>;

  /** Whether the person can hold one of the items there. */
  has(personId: Id, columnId: string, items: readonly Id[]): boolean {
    return !this.empty.has(`${personId} ${columnId}`) && items.some((item) => !this.barred.has(`${personId} ${columnId} ${item}`));
  }
}
