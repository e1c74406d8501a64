import type { PersonOfProgram } from '@housestaff/assignments/application';
import { addDays, lengthInDays, type DateRange, type Id } from '@housestaff/kernel';
import { isHeavy } from '@housestaff/planning/application';
import type { Detected, Ground, Piece } from '../detect/detected';
import { isAble } from './able';
import { moveDuty, setStay, type StayPiece } from './changes';
import { around, hoursIn, tallyOf } from './load';
import type { Proposal, Strategy } from './option';
import { dutySwaps, staySwaps } from './swaps';

/** So many of each strategy and way are looked at closely. */
const CLOSELY = 6;
/** A stay is split where each half is a week at least. */
const LEAST_TO_SPLIT = 14;

/** Change sets that might mend it, those that burden people least first. `backup`: who is on backup, least burdened first. */
export function proposalsFor(detected: Detected, ground: Ground, window: DateRange, backup: readonly Id[]): Proposal[] {
  return detected.ways.flatMap((way) => [
    ...(detected.giver ? swaps(way, detected, ground, window) : []),
    ...reassigned(way, detected, ground),
    ...split(way, detected, ground),
    ...escalated(way, detected, ground, backup),
  ]);
}

/** Trades that leave both with what they had come first. */
function swaps(way: readonly Piece[], detected: Detected, ground: Ground, window: DateRange): Proposal[] {
  const stays = staySwaps(way, detected, ground, window).sort((a, b) => b.changes.length - a.changes.length);
  return [...stays, ...dutySwaps(way, detected, ground, window)].slice(0, CLOSELY);
}

/** One person takes it all. A demand short of several people can't be met by one. */
function reassigned(way: readonly Piece[], detected: Detected, ground: Ground): Proposal[] {
  if (!mayTakeAll(way, detected)) return [];
  const able = leastBurdened([...ground.people.values()].filter((person) => way.every((piece) => isAble(person, piece, detected, ground))), detected.period, ground);
  return able.slice(0, CLOSELY).flatMap((person) => given('reassign', `Reassign to ${person.displayName}`, way.map((piece) => ({ piece, to: person.id })), detected, ground));
}

function escalated(way: readonly Piece[], detected: Detected, ground: Ground, backup: readonly Id[]): Proposal[] {
  if (!mayTakeAll(way, detected)) return [];
  const members = backup.flatMap((id) => ground.people.get(id) ?? []).filter((person) => person.id !== detected.giver);
  return members.slice(0, CLOSELY).flatMap((person) => given('backup', `Call in ${person.displayName} from backup`, way.map((piece) => ({ piece, to: person.id })), detected, ground));
}

/** Each part goes to somebody else, as long as there is somebody else. */
function split(way: readonly Piece[], detected: Detected, ground: Ground): Proposal[] {
  const parts = way.length > 1 ? way : way.flatMap(halved);
  if (parts.length < 2) return [];
  const taken = new Set<Id>();
  const gives: { piece: Piece; to: Id }[] = [];
  for (const piece of parts) {
    const able = leastBurdened([...ground.people.values()].filter((person) => isAble(person, piece, detected, ground)), detected.period, ground);
    const [chosen] = [...able.filter(({ id }) => !taken.has(id)), ...(piece.kind === 'duty' ? able : [])];
    if (!chosen) return [];
    taken.add(chosen.id);
    gives.push({ piece, to: chosen.id });
  }
  if (taken.size < 2) return [];
  const names = [...taken].map((id) => ground.nameOf(id));
  return given('split', `Split between ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`, gives, detected, ground);
}

function mayTakeAll(way: readonly Piece[], { kind }: Detected): boolean {
  return way.length > 0 && !(kind === 'uncovered-demand' && way.length > 1);
}

function halved(piece: Piece): Piece[] {
  if (piece.kind !== 'stay' || lengthInDays(piece.period) < LEAST_TO_SPLIT) return [piece];
  const middle = addDays(piece.period.start, Math.floor(lengthInDays(piece.period) / 14) * 7);
  return [{ ...piece, period: { start: piece.period.start, end: middle } }, { ...piece, period: { start: middle, end: piece.period.end } }];
}

/** Empty where somebody would be left without a rotation who is there: then a swap is what it takes. */
function given(strategy: Strategy, label: string, gives: readonly { piece: Piece; to: Id }[], detected: Detected, ground: Ground): Proposal[] {
  const { giver, giverAway } = detected;
  const stays = gives.flatMap(({ piece }) => (piece.kind === 'stay' ? [piece] : []));
  if (giver && !giverAway && stays.length > 0) return [];
  const changes = gives.flatMap(({ piece, to }) => (piece.kind === 'duty' ? moveDuty(piece, giver, to, ground) : [...leaving(piece, giver), setStay(to, piece.rotationId, piece.period)]));
  return [{ strategy, label, changes, takers: [...new Set(gives.map(({ to }) => to))] }];
}

function leaving({ period }: StayPiece, giver: Id | null) {
  return giver ? [setStay(giver, null, period)] : [];
}

/** Off heavy services, with the fewest call points and then the fewest hours in the weeks around; by id among equals. */
function leastBurdened(people: readonly PersonOfProgram[], period: DateRange, ground: Ground): PersonOfProgram[] {
  const burdens = new Map(people.map((person) => [person.id, burdenOf(person.id, period, ground)]));
  const of = (person: PersonOfProgram): number[] => burdens.get(person.id) ?? [];
  return [...people].sort((a, b) => of(a).map((one, n) => one - (of(b)[n] ?? 0)).find((step) => step !== 0) ?? (a.id < b.id ? -1 : 1));
}

function burdenOf(personId: Id, period: DateRange, ground: Ground): number[] {
  const rotation = ground.rotationOn(personId, period.start);
  return [Number(rotation !== undefined && isHeavy(rotation)), tallyOf(personId, ground).get('points') ?? 0, hoursIn(personId, around(period), ground).hours];
}
