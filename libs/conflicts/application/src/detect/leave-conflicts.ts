import { onLeave, type AbsenceOfPerson } from '@housestaff/assignments/application';
import { FreeHalves, type HandDuty } from '@housestaff/assignments/domain';
import { addDays, dayWords, daysWords, intersect, overlaps, toEpochDay, type DateRange, type Id } from '@housestaff/kernel';
import { NOBODY, within, type Detected, type Detector, type Facts, type Ground } from './detected';
import { dutyPiece, handWork, stayPieces } from './pieces';

const NIGHTS = new Set(['call', 'night-float', 'backup']);
/** Where nobody is at work for the program anyway. */
const ELSEWHERE = new Set(['leave', 'away']);

/** Leave that somebody has while a duty put by hand waits for them, or on a rotation that can't spare them. */
export const leaveOverAssignment: Detector = (ground, facts) => [
  ...taken(ground, facts).flatMap(({ absence, duties }) => (isCascade(duties, ground) ? [] : duties.map((duty) => dutyConflict(absence, duty, ground)))),
  ...staysOnLeave(ground, facts),
];

/** One absence that takes several calls, each of which somebody else must be moved for. */
export const callCascade: Detector = (ground, facts) =>
  taken(ground, facts).flatMap(({ absence, duties }) => (isCascade(duties, ground) ? [cascadeOf(absence, duties, ground)] : []));

interface Taken {
  readonly absence: AbsenceOfPerson;
  readonly duties: readonly (HandDuty & { activityId: Id })[];
}

/** Duties by hand that approved leave takes. */
function taken(ground: Ground, facts: Facts): Taken[] {
  const away = ground.schedule.absences.filter((one) => one.status === 'approved' && one.blocking && overlaps(one.period, facts.window));
  return away.flatMap((absence) => {
    const period = within(absence.period, facts);
    if (!period || !ground.people.get(absence.personId)?.active) return [];
    const free = FreeHalves.of([absence]);
    const isFree = ({ date, half }: HandDuty): boolean => {
      const { am, pm } = free.on(toEpochDay(date));
      return half === 'am' ? am : half === 'pm' ? pm : am || pm;
    };
    const duties = handWork(absence.personId, period, ground).filter(isFree);
    return duties.length > 0 ? [{ absence, duties }] : [];
  });
}

/** Two nights or more; a week of backup is one. */
function isCascade(duties: Taken['duties'], { activities }: Ground): boolean {
  const kinds = duties.map(({ activityId }) => activities.get(activityId)?.dutyKind ?? '');
  const nights = kinds.filter((kind) => kind === 'call' || kind === 'night-float').length;
  return nights + Number(kinds.includes('backup')) > 1;
}

function dutyConflict(absence: AbsenceOfPerson, duty: HandDuty & { activityId: Id }, ground: Ground): Detected {
  const [name, activity] = [ground.nameOf(duty.personId), ground.activities.get(duty.activityId)];
  const night = NIGHTS.has(activity?.dutyKind ?? '');
  return {
    ...NOBODY,
    ...{ kind: 'leave-over-assignment', severity: 'violation', personIds: [duty.personId], place: duty.activityId, period: { start: duty.date, end: addDays(duty.date, 1) }, weight: 1 },
    title: `${activity?.name ?? 'A duty'} on ${dayWords(duty.date)} has nobody: ${name} is on leave`,
    why: `${name} has leave (${absence.kind}) ${daysWords(absence.period)}, and ${night ? 'is' : 'stands'} on the schedule for ${activity?.name ?? 'a duty'}.`,
    lines: [],
    ...{ giver: duty.personId, giverAway: true, ways: [[dutyPiece(duty)]] },
  };
}

function cascadeOf(absence: AbsenceOfPerson, duties: Taken['duties'], ground: Ground): Detected {
  const name = ground.nameOf(absence.personId);
  const period: DateRange = { start: duties[0]!.date, end: addDays(duties.at(-1)!.date, 1) };
  return {
    ...NOBODY,
    ...{ kind: 'call-cascade', severity: 'violation', personIds: [absence.personId], place: '', period, weight: duties.length },
    title: `${name}’s leave takes ${duties.length} duties that others must take`,
    why: `Leave (${absence.kind}) ${daysWords(absence.period)}. Each of these needs somebody else.`,
    lines: duties.map(({ date, activityId }) => `${dayWords(date)}: ${ground.activities.get(activityId)?.name ?? ''}`),
    ...{ giver: absence.personId, giverAway: true, ways: [duties.map(dutyPiece)] },
  };
}

/** As the reason before the click has it: a rotation that allows no leave, or half of it gone. */
function staysOnLeave(ground: Ground, facts: Facts): Detected[] {
  return ground.schedule.stays.flatMap((stay) => {
    const [person, rotation] = [ground.people.get(stay.personId), ground.rotations.get(stay.rotationId)];
    if (!person?.active || !rotation || ELSEWHERE.has(rotation.category) || !within(stay.period, facts)) return [];
    if (!onLeave(person, rotation, stay.period, ground.schedule)) return [];
    const own = ground.schedule.absences.filter((one) => one.personId === person.id && one.status === 'approved' && one.blocking);
    const days = own.flatMap((one) => intersect(one.period, stay.period) ?? []).flatMap((one) => within(one, facts) ?? []);
    if (days.length === 0) return [];
    const period = { start: days.map(({ start }) => start).sort()[0]!, end: days.map(({ end }) => end).sort().at(-1)! };
    const count = days.reduce((sum, { start, end }) => sum + toEpochDay(end) - toEpochDay(start), 0);
    return [{
      ...NOBODY,
      ...{ kind: 'leave-over-assignment' as const, severity: rotation.leaveEligible ? ('warning' as const) : ('violation' as const), personIds: [person.id], place: rotation.id, period, weight: count },
      title: `${person.displayName} is on leave while on ${rotation.name}`,
      why: rotation.leaveEligible ? `${count} days of ${daysWords(stay.period)} are leave: half of it or more.` : `${rotation.name} allows no leave; ${count} ${count === 1 ? 'day is' : 'days are'} leave.`,
      lines: days.map((one) => daysWords(one)),
      ...{ giver: person.id, giverAway: true, ways: [stayPieces(person.id, period, ground)] },
    }];
  });
}
