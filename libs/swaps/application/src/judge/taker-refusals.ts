import { notQualified, whyNot, type EffectiveSchedule, type PersonOfProgram, type ReasonCode } from '@housestaff/assignments/application';
import { contains, daysWords, dayWords, overlaps, subtract, toEpochDay, type DateRange, type Id } from '@housestaff/kernel';
import { oneDay, type Exchange, type Handover, type PlaceChange, type Refusal, type SwapRefusalCode } from '@housestaff/swaps/domain';
import { outsideThePlans } from '../ground/call-pools';
import { partsOf, personIn, type Case } from './proposal';

/** What speaks against each of the two getting what they would get. `after`: as it would be. */
export function takerRefusals(exchange: Exchange, after: EffectiveSchedule, one: Case): Refusal[] {
  const places = exchange.places.flatMap((place) => [...place.places.keys()].flatMap((id) => placeRefusals(id, place, after, one)));
  const duties = exchange.handovers.flatMap((handover) => dutyRefusals(handover, after, one));
  const seen = new Set<string>();
  return [...places, ...duties].filter(({ message }) => !seen.has(message) && seen.add(message));
}

const CODES: Partial<Record<ReasonCode, SwapRefusalCode>> = { locked: 'swap.locked', 'on-leave': 'swap.taker_away', 'not-qualified': 'swap.not_qualified' };

function placeRefusals(id: Id, { period, places }: PlaceChange, after: EffectiveSchedule, one: Case): Refusal[] {
  const person = personIn(one, id)!;
  const [, rotationId = null] = [...places].find(([other]) => other !== id) ?? [];
  const rotation = one.ground.schedule.catalog.rotations.find((known) => known.id === rotationId);
  if (!rotation) return [];
  const against = whyNot(person, rotation, period, elsewhere(person, period, after));
  // Whoever is away gives their week away: what they get for it, leave frees them of.
  // Maxima are counted for themselves.
  if (!against || against.reasonCode === 'maximum-met' || (against.reasonCode === 'on-leave' && rotation.leaveEligible && !isAskedFor(id, period, one))) return [];
  const code = CODES[against.reasonCode] ?? 'swap.not_eligible';
  const what = `${rotation.abbreviation}, ${daysWords(period)}`;
  return [{ code, message: `${person.displayName} can't take ${what}: ${WORDS[against.reasonCode] ?? against.reason}`, facts: { personId: id, from: period.start, to: period.end } }];
}

/** The week itself, not what the other leaves behind for it. */
function isAskedFor(id: Id, period: DateRange, { proposal }: Case): boolean {
  return partsOf(proposal).some((part) => part.kind === 'stay' && part.personId !== id && overlaps(part.period, period));
}

const WORDS: Partial<Record<ReasonCode, string>> = { 'on-leave': 'they are on leave then', 'not-this-pgy': 'it is for others' };

/** Without what they have in the period, which they give away. */
function elsewhere({ id }: PersonOfProgram, period: DateRange, { schedule, draft, catalog, people, absences, stays, handDuties, duties, liveStays }: EffectiveSchedule): EffectiveSchedule {
  const left = stays.flatMap((stay) => (stay.personId === id ? subtract(stay.period, period).map((rest) => ({ ...stay, period: rest })) : [stay]));
  return { schedule, draft, catalog, people, absences, stays: left, handDuties, duties, liveStays };
}

function dutyRefusals(handover: Handover, after: EffectiveSchedule, one: Case): Refusal[] {
  const { to, activityId, date, follows } = handover;
  const { schedule } = one.ground;
  const person = personIn(one, to)!;
  const activity = schedule.catalog.activities.find(({ id }) => id === activityId);
  if (!activity) return [];
  const what = `${activity.name} on ${dayWords(date)}`;
  const facts = { personId: to, date, activityId };
  if (isAway(handover, schedule)) return [{ code: 'swap.taker_away', message: `${person.displayName} can't take ${what}: they are on leave then`, facts }];
  const lack = notQualified(person, activity, oneDay(date));
  if (lack) return [{ code: 'swap.not_qualified', message: `${person.displayName} can't take ${what}: ${lack.reason}`, facts }];
  const outside = follows ? undefined : outsideThePlans(person, activityId, date, after.stays, one.ground);
  return outside ? [{ code: 'swap.not_eligible', message: `${person.displayName} can't take ${what}: ${person.displayName} ${outside}`, facts }] : [];
}

/** On any of its halves. */
function isAway({ to, date, half }: Handover, { absences }: EffectiveSchedule): boolean {
  return absences.some(({ personId, status, blocking, period, startsPm, endsAm }) => {
    if (personId !== to || status !== 'approved' || !blocking || !contains(period, date)) return false;
    const morning = !(startsPm && date === period.start);
    const afternoon = !(endsAm && toEpochDay(date) === toEpochDay(period.end) - 1);
    return half === 'am' ? morning : half === 'pm' ? afternoon : morning || afternoon;
  });
}
