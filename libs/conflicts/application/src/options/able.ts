import { isAtWork, notQualified, placeOf, whyNot, type PersonOfProgram, type RotationOfProgram } from '@housestaff/assignments/application';
import { isInHouseCall } from '@housestaff/assignments/domain';
import { addDays, contains, overlaps, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { isHeavy } from '@housestaff/planning/application';
import { isOfPgys } from '@housestaff/program/domain';
import type { Detected, Ground, Piece } from '../detect/detected';
import type { DutyPiece, StayPiece } from './changes';

const NOT_THERE = new Set(['leave', 'away']);

/** Whether a person could take a piece, before any rule on hours is asked. */
export function isAble(person: PersonOfProgram, piece: Piece, detected: Detected, ground: Ground): boolean {
  if (!person.active || person.id === detected.giver || !isOfKind(person, detected, ground)) return false;
  return piece.kind === 'stay' ? couldRotate(person, piece, detected, ground) : couldDo(person, piece, ground);
}

function isOfKind({ kind }: PersonOfProgram, { takers, giver }: Detected, { people }: Ground): boolean {
  const wanted = takers ?? people.get(giver ?? '')?.kind ?? null;
  return wanted === null ? kind === 'resident' || kind === 'faculty' : kind === wanted;
}

function couldRotate(person: PersonOfProgram, { rotationId, period }: StayPiece, { pgys }: Detected, ground: Ground): boolean {
  const rotation = ground.rotations.get(rotationId);
  const pgy = person.pgyPeriods.find((one) => contains(one.period, period.start))?.pgy;
  if (!rotation || !rotation.active || !isOfPgys(pgys, pgy)) return false;
  return !isAway(person.id, period, ground) && suits(person, rotation, period, ground);
}

/** More of it than a year asks for is said of an option, and forbids none: who covers a week for somebody has it beside their own. */
export function suits(person: PersonOfProgram, rotation: RotationOfProgram, period: DateRange, { schedule }: Ground): boolean {
  const against = whyNot(person, rotation, period, schedule);
  return against === undefined || against.reasonCode === 'maximum-met';
}

/** What is said of somebody who would have more of a rotation than they may. */
export function overMaximum(personId: Id, rotationId: Id, period: DateRange, { people, rotations, schedule }: Ground): string | undefined {
  const [person, rotation] = [people.get(personId), rotations.get(rotationId)];
  const against = person && rotation && whyNot(person, rotation, period, schedule);
  return against?.reasonCode === 'maximum-met' ? `${person!.displayName}: ${against.reason}` : undefined;
}

/** They do such work, have what it asks for, are there and free, and no heavy service needs them the day after. */
function couldDo(person: PersonOfProgram, piece: DutyPiece, ground: Ground): boolean {
  const activity = ground.activities.get(piece.activityId);
  if (!activity) return false;
  const call = isInHouseCall(activity);
  const days: DateRange = { start: piece.date, end: addDays(piece.date, call ? 2 : 1) };
  const rotation = ground.rotationOn(person.id, piece.date);
  if (rotation && (NOT_THERE.has(rotation.category) || (activity.dutyKind !== 'day' && isHeavy(rotation)))) return false;
  return doesSuch(person.id, piece.activityId, ground) && !isAway(person.id, days, ground) && notQualified(person, activity, days) === undefined && isFree(person.id, piece, days, ground);
}

/** Somebody else's such duties, this year: a call pool is whoever takes calls. */
function doesSuch(personId: Id, activityId: Id, { duties }: Ground): boolean {
  return (duties.get(personId) ?? []).some((duty) => duty.activityId === activityId);
}

/** Of leave that is granted, expected or still asked for. */
export function isAway(personId: Id, days: DateRange, { schedule }: Ground): boolean {
  return schedule.absences.some((one) => one.personId === personId && ['approved', 'anticipated', 'requested'].includes(one.status) && one.blocking && overlaps(one.period, days));
}

/** Nothing by hand on these days; by day, nothing at all in that half. */
function isFree(personId: Id, { date, half, activityId }: DutyPiece, days: DateRange, ground: Ground): boolean {
  const byHand = ground.schedule.handDuties.some((one) => one.personId === personId && one.activityId !== null && contains({ start: addDays(days.start, -1), end: days.end }, one.date));
  if (ground.activities.get(activityId)?.dutyKind !== 'day') return !byHand;
  return !isWorking(personId, date, half, ground);
}

function isWorking(personId: Id, date: LocalDate, half: DutyPiece['half'], { duties, activities }: Ground): boolean {
  return (duties.get(personId) ?? []).some((duty) => {
    const activity = duty.date === date ? activities.get(duty.activityId) : undefined;
    if (!activity || !isAtWork(activity)) return false;
    const { am, pm, night } = placeOf(duty, activity);
    return night || half === 'day' || (half === 'am' ? am : pm);
  });
}
