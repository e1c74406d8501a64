import { isAtWork } from '@housestaff/assignments/application';
import type { HandDuty } from '@housestaff/assignments/domain';
import { contains, intersect, type DateRange, type Id } from '@housestaff/kernel';
import type { Ground, Piece } from './detected';

/** Duties that somebody put there by hand: work, and backup. In order of time. */
export function handWork(personId: Id, period: DateRange, { schedule, activities }: Ground): (HandDuty & { activityId: Id })[] {
  const own = schedule.handDuties.filter((one): one is HandDuty & { activityId: Id } => one.personId === personId && one.activityId !== null && contains(period, one.date));
  return own
    .filter(({ activityId }) => {
      const activity = activities.get(activityId);
      return activity !== undefined && (isAtWork(activity) || activity.dutyKind === 'backup');
    })
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)) || (a.half < b.half ? -1 : 1));
}

export function dutyPiece({ activityId, date, half, id }: HandDuty & { activityId: Id }): Piece {
  return { kind: 'duty', activityId, date, half, dutyId: id };
}

export function handPieces(personId: Id, period: DateRange, ground: Ground): Piece[] {
  return handWork(personId, period, ground).map(dutyPiece);
}

/** The stays of a person as far as they lie in the days. */
export function stayPieces(personId: Id, days: DateRange, { schedule }: Ground): Piece[] {
  return schedule.stays.flatMap(({ personId: own, rotationId, period }) => {
    const part = own === personId ? intersect(period, days) : undefined;
    return part ? [{ kind: 'stay' as const, rotationId, period: part }] : [];
  });
}
