import type { Duty, Stay } from '@housestaff/assignments/domain';
import type { OwnRows } from './history-of';

/** Whether the rules would see no difference. */
export function sameRows(a: OwnRows, b: OwnRows): boolean {
  return a.person === b.person && alike(a.absences, b.absences, Object.is) && alike(a.stays, b.stays, sameStay) && alike(a.duties, b.duties, sameDuty);
}

function alike<Row>(a: readonly Row[], b: readonly Row[], same: (one: Row, other: Row) => boolean): boolean {
  return a.length === b.length && a.every((row, n) => row === b[n] || same(row, b[n]!));
}

function sameStay(a: Stay, b: Stay): boolean {
  return a.rotationId === b.rotationId && a.period.start === b.period.start && a.period.end === b.period.end;
}

function sameDuty(a: Duty, b: Duty): boolean {
  return a.activityId === b.activityId && a.rotationId === b.rotationId && a.date === b.date && a.id === b.id && sameTimes(a, b);
}

function sameTimes(a: Duty, b: Duty): boolean {
  return a.during?.start === b.during?.start && a.during?.end === b.during?.end && a.mayOverlap === b.mayOverlap;
}
