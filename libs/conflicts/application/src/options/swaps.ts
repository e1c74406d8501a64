import type { PersonOfProgram, RotationOfProgram } from '@housestaff/assignments/application';
import { addDays, contains, daysBetween, daysWords, intersect, lengthInDays, type DateRange, type Id } from '@housestaff/kernel';
import type { Detected, Ground, Piece } from '../detect/detected';
import { isAble, isAway, suits } from './able';
import { moveDuty, setStay, type DutyPiece, type StayPiece } from './changes';
import type { Proposal } from './option';

/** A duty may move by so many days. */
const NEAR = 21;

/** The giver and somebody else trade places for what is left of the stay. */
export function staySwaps(way: readonly Piece[], { giver }: Detected, ground: Ground, window: DateRange): Proposal[] {
  const [piece] = way;
  const self = ground.people.get(giver ?? '');
  if (way.length !== 1 || piece?.kind !== 'stay' || !self) return [];
  const rotation = ground.rotations.get(piece.rotationId);
  const period = wholeOf(piece, self.id, ground, window);
  if (!rotation || !period) return [];
  return [...ground.people.values()].flatMap((other): Proposal[] => {
    const theirs = other.id === self.id || other.kind !== self.kind || !other.active ? undefined : rotationThrough(other.id, period, ground);
    if (!theirs || theirs.id === rotation.id || ['leave', 'away'].includes(theirs.category) || !mayTrade(self, other, { rotation, theirs, period }, ground)) return [];
    const back = tradedBack(self.id, other.id, { rotation, theirs, period }, ground, window);
    return [...(back ? [back] : []), {
      ...{ strategy: 'swap' as const, label: `Swap with ${other.displayName}: ${theirs.name} instead, ${daysWords(period)}`, takers: [other.id] },
      changes: [setStay(self.id, theirs.id, period), setStay(other.id, rotation.id, period)],
    }];
  });
}

/** The giver takes a duty of the same kind on another day, from whoever takes theirs. */
export function dutySwaps(way: readonly Piece[], detected: Detected, ground: Ground, window: DateRange): Proposal[] {
  const [piece] = way;
  const { giver } = detected;
  if (way.length !== 1 || piece?.kind !== 'duty' || !giver) return [];
  const others = ground.schedule.handDuties.filter((one) => one.activityId === piece.activityId && one.half === piece.half && one.personId !== giver && contains(window, one.date) && one.date !== piece.date);
  const near = others.filter((one) => Math.abs(daysBetween(piece.date, one.date)) <= NEAR).sort((a, b) => Math.abs(daysBetween(piece.date, a.date)) - Math.abs(daysBetween(piece.date, b.date)) || (a.personId < b.personId ? -1 : 1));
  return near.flatMap((one): Proposal[] => {
    const theirs: DutyPiece = { kind: 'duty', activityId: piece.activityId, date: one.date, half: one.half, dutyId: one.id };
    const [self, other] = [ground.people.get(giver), ground.people.get(one.personId)];
    const mine = { ...detected, giver: null, takers: self?.kind === 'faculty' ? ('faculty' as const) : ('resident' as const) };
    if (!self || !other || isAway(giver, { start: one.date, end: addDays(one.date, 2) }, ground)) return [];
    if (!isAble(other, piece, mine, ground) || !isAble(self, theirs, mine, ground)) return [];
    const when = daysWords({ start: one.date, end: addDays(one.date, 1) });
    return [{ strategy: 'swap', label: `Swap with ${other.displayName}, who has it on ${when}`, takers: [other.id, giver], changes: [...moveDuty(piece, giver, other.id, ground), ...moveDuty(theirs, other.id, giver, ground)] }];
  });
}

/** What is left of the stay that the days are of. */
function wholeOf({ rotationId, period }: StayPiece, personId: Id, { schedule }: Ground, window: DateRange): DateRange | undefined {
  const stay = schedule.stays.find((one) => one.personId === personId && one.rotationId === rotationId && one.period.start < period.end && period.start < one.period.end);
  return stay && intersect(stay.period, window);
}

/** The one rotation that somebody is on all these days. */
function rotationThrough(personId: Id, period: DateRange, { schedule, rotations }: Ground): RotationOfProgram | undefined {
  const stay = schedule.stays.find((one) => one.personId === personId && one.period.start <= period.start && period.end <= one.period.end);
  return stay && !stay.locked ? rotations.get(stay.rotationId) : undefined;
}

interface Trade {
  readonly rotation: RotationOfProgram;
  readonly theirs: RotationOfProgram;
  readonly period: DateRange;
}

function mayTrade(self: PersonOfProgram, other: PersonOfProgram, { rotation, theirs, period }: Trade, ground: Ground): boolean {
  return suits(other, rotation, period, ground) && suits(self, theirs, period, ground);
}

/** The same trade the other way round in as long a stay later on, so that both end with what they had. */
function tradedBack(selfId: Id, otherId: Id, { rotation, theirs, period }: Trade, { schedule, people }: Ground, window: DateRange): Proposal | undefined {
  const stayOf = (personId: Id, rotationId: Id): readonly DateRange[] => schedule.stays.filter((one) => one.personId === personId && one.rotationId === rotationId && !one.locked).map((one) => one.period);
  const later = stayOf(selfId, theirs.id).find((mine) => mine.start >= window.start && lengthInDays(mine) === lengthInDays(period) && stayOf(otherId, rotation.id).some((own) => own.start === mine.start && own.end === mine.end));
  if (!later) return undefined;
  const label = `Swap with ${people.get(otherId)?.displayName ?? ''}: ${theirs.name} ${daysWords(period)}, and back ${daysWords(later)}`;
  return { strategy: 'swap', label, takers: [otherId], changes: [setStay(selfId, theirs.id, period), setStay(otherId, rotation.id, period), setStay(selfId, rotation.id, later), setStay(otherId, theirs.id, later)] };
}
