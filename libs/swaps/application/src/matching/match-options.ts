import { notQualified, whyNot, type PersonOfProgram, type RotationOfProgram } from '@housestaff/assignments/application';
import type { Duty, Stay } from '@housestaff/assignments/domain';
import { contains, daysBetween, lengthInDays, overlaps, type DateRange } from '@housestaff/kernel';
import type { DutyPart, StayPart, SwapPart } from '@housestaff/swaps/domain';
import { blockedOn } from './match-days';
import type { MatchGround } from './match-ground';
import { dutyPart, partOfStay } from './match-part';

/** Further away than this nothing is nearly like it. */
const REACH = 90;
const NEAREST = 4;

/** What a candidate could give back; null: nothing, they just take it over. */
export type Option = SwapPart | null;

/** What somebody could give back for a part, nearest first; empty: they can't take it. */
export function optionsOf(gives: SwapPart, asker: PersonOfProgram, candidate: PersonOfProgram, ground: MatchGround): Option[] {
  return gives.kind === 'duty' ? dutyOptions(gives, asker, candidate, ground) : stayOptions(gives, asker, candidate, ground);
}

/** Days between the two beginnings; null: nothing comes back. */
export function apartBy(gives: SwapPart, takes: Option): number | null {
  return takes && Math.abs(daysBetween(gives.period.start, takes.period.start));
}

function dutyOptions(gives: DutyPart, asker: PersonOfProgram, candidate: PersonOfProgram, ground: MatchGround): Option[] {
  if (!fitsDuty(candidate, gives, ground)) return [];
  const like = (duty: Duty): boolean => duty.activityId === gives.activityId && duty.half === gives.half && !duty.locked && duty.date > ground.today && !contains(gives.period, duty.date);
  const back = lengthInDays(gives.period) === 1 ? ground.dutiesOf(candidate.id).filter(like).map((duty) => dutyPart(duty, ground.schedule)) : [];
  return [...nearest(back, gives).filter((part) => fitsDuty(asker, part, ground)).slice(0, NEAREST), null];
}

/** Qualified, there, and not on call on one of the days already. */
function fitsDuty(person: PersonOfProgram, { activityId, period }: DutyPart, ground: MatchGround): boolean {
  const activity = ground.schedule.catalog.activities.find(({ id }) => id === activityId);
  if (!activity || notQualified(person, activity, period) || blockedOn(person, period, ground)) return false;
  const overnight = ground.isOvernight({ activityId });
  return !ground.dutiesOf(person.id).some((duty) => contains(period, duty.date) && (duty.activityId === activityId || (overnight && ground.isOvernight(duty))));
}

function stayOptions(gives: StayPart, asker: PersonOfProgram, candidate: PersonOfProgram, ground: MatchGround): Option[] {
  const { period } = gives;
  const rotation = ground.schedule.catalog.rotations.find(({ id }) => id === gives.rotationId);
  if (!rotation) return [];
  const against = whyNot(candidate, rotation, period, ground.schedule)?.reasonCode;
  if (against && against !== 'maximum-met') return [];
  const likes = likeStays(gives, rotation, asker, candidate, ground);
  const then = ground.staysOf(candidate.id).filter((stay) => overlaps(stay.period, period));
  if (then.length > 0) return [...sameDays(period, asker, then, ground), ...likes];
  return against ? likes : [...likes, null];
}

/** Where the candidate is in those days, if it is one rotation that the asker could do. */
function sameDays(period: DateRange, asker: PersonOfProgram, then: readonly Stay[], ground: MatchGround): SwapPart[] {
  const [only] = then;
  if (!only || then.length > 1 || only.period.start > period.start || only.period.end < period.end) return [];
  const rotation = ground.schedule.catalog.rotations.find(({ id }) => id === only.rotationId);
  return rotation && fitsStay(asker, rotation, period, ground) ? [partOfStay(only, period, ground.schedule)] : [];
}

/** As long a stay of theirs on the same rotation, at another time. */
function likeStays(gives: StayPart, rotation: RotationOfProgram, asker: PersonOfProgram, candidate: PersonOfProgram, ground: MatchGround): SwapPart[] {
  const like = ({ rotationId, locked, period }: Stay): boolean =>
    rotationId === gives.rotationId && !locked && period.start > ground.today && lengthInDays(period) === lengthInDays(gives.period) && !overlaps(period, gives.period);
  const all = ground.staysOf(candidate.id).filter((stay) => like(stay) && fitsStay(asker, rotation, stay.period, ground));
  return nearest(all.map((stay) => partOfStay(stay, stay.period, ground.schedule)), gives).slice(0, NEAREST);
}

/** They give something away as well: whether they would go over a maximum is looked at closely later. */
function fitsStay(person: PersonOfProgram, rotation: RotationOfProgram, period: DateRange, { schedule }: MatchGround): boolean {
  const against = whyNot(person, rotation, period, schedule)?.reasonCode;
  return !against || against === 'maximum-met';
}

function nearest<T extends SwapPart>(parts: readonly T[], to: SwapPart): T[] {
  const far = (part: T): number => apartBy(to, part) ?? 0;
  return parts.filter((part) => far(part) <= REACH).sort((a, b) => far(a) - far(b) || (a.period.start < b.period.start ? -1 : 1));
}
