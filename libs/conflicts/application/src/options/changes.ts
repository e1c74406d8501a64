import type { ChangeInput } from '@housestaff/assignments/application';
import { isInHouseCall } from '@housestaff/assignments/domain';
import { addDays, daysWords, type Id, type LocalDate } from '@housestaff/kernel';
import type { Ground, Piece } from '../detect/detected';

export type DutyPiece = Extract<Piece, { kind: 'duty' }>;
export type StayPiece = Extract<Piece, { kind: 'stay' }>;

/** A duty goes from one to another, and the free day after a call with it. */
export function moveDuty(piece: DutyPiece, from: Id | null, to: Id, ground: Ground): ChangeInput[] {
  const moved: ChangeInput[] = [];
  for (const { activityId, date, half, dutyId } of [piece, ...restAfter(piece, from, ground)]) {
    const days = { from: date, to: addDays(date, 1) };
    if (from) moved.push({ kind: 'remove-duty', personId: from, ...days, half, ...(dutyId && { dutyId }) });
    moved.push({ kind: 'put-duty', personId: to, ...days, half, activityId });
  }
  return moved;
}

function restAfter({ activityId, date }: DutyPiece, personId: Id | null, { schedule, activities }: Ground): DutyPiece[] {
  const activity = activities.get(activityId);
  if (!personId || !activity || !isInHouseCall(activity)) return [];
  const next = addDays(date, 1);
  return schedule.handDuties.flatMap((one) => {
    const rests = one.personId === personId && one.date === next && one.activityId !== null && activities.get(one.activityId)?.dutyKind === 'post-call';
    return rests ? [{ kind: 'duty' as const, activityId: one.activityId!, date: one.date, half: one.half, dutyId: one.id }] : [];
  });
}

export function setStay(personId: Id, rotationId: Id | null, { start, end }: { start: LocalDate; end: LocalDate }): ChangeInput {
  return { kind: 'set-stay', personId, from: start, to: end, rotationId };
}

/** As a person reads it: "Priya Nair: Intensive care, 7 – 13 Dec 2026". */
export function stepOf(change: ChangeInput, ground: Ground): string {
  const days = daysWords({ start: change.from, end: change.to });
  const name = ground.nameOf(change.personId);
  switch (change.kind) {
    case 'set-stay':
      return `${name}: ${change.rotationId ? (ground.rotations.get(change.rotationId)?.name ?? 'another rotation') : 'no rotation'}, ${days}`;
    case 'put-duty':
      return `${name}: ${ground.activities.get(change.activityId ?? '')?.name ?? 'a duty'}${halfWords(change.half)}, ${days}`;
    case 'remove-duty': {
      const removed = ground.schedule.handDuties.find((one) => one.id !== null && one.id === change.dutyId);
      return `${name}: no ${ground.activities.get(removed?.activityId ?? '')?.name ?? 'duty'}${halfWords(change.half)}, ${days}`;
    }
    case 'lock':
      return `${name}: ${change.locked === false ? 'unlocked' : 'locked'}, ${days}`;
  }
}

function halfWords(half: ChangeInput['half']): string {
  return half === 'am' ? ' (AM)' : half === 'pm' ? ' (PM)' : '';
}
