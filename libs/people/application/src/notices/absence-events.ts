import type { DomainEvent } from '@housestaff/kernel';
import type { Absence } from '@housestaff/people/domain';

const HAPPENED: Partial<Record<Absence['status'], string>> = { requested: 'requested', approved: 'approved', denied: 'denied', cancelled: 'cancelled' };

/** What is said of leave that is new (`before` null) or changed. Null: nothing, as of what an import brings. */
export function absenceEvent(before: Absence | null, after: Absence): DomainEvent | null {
  if (after.source === 'import') return null;
  const answered = before === null || before.status !== after.status;
  const happened = (answered ? HAPPENED[after.status] : 'changed') ?? (before && 'changed');
  if (!happened) return null;
  const { programId, id, personId } = after;
  return { kind: `people.absence.${happened}`, programId, resource: 'absence', resourceId: id, personIds: [personId] };
}

/** One's own leave, taken back: whoever answers leave is told of it, not the person. */
export function withdrawalEvent(absence: Absence): DomainEvent {
  const { programId, id, personId } = absence;
  return { kind: 'people.absence.cancelled', programId, resource: 'absence', resourceId: id, personIds: [personId], facts: { withdrawn: true } };
}

export function isWithdrawal({ facts }: DomainEvent): boolean {
  return (facts as { withdrawn?: boolean } | undefined)?.withdrawn === true;
}
