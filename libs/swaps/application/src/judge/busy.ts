import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty, HandDuty } from '@housestaff/assignments/domain';
import { dayWords } from '@housestaff/kernel';
import type { Exchange, Handover, Refusal } from '@housestaff/swaps/domain';
import { personIn, type Case } from './proposal';

/** Services that keep their people: nobody leaves them for a call of somebody else's. */
const SERVICES = new Set(['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float']);
const NIGHTS = new Set(['call', 'night-float']);

/**
 * Double bookings. `mid`: when everything is taken and places are changed, and nothing is given yet. A call stands over a
 * clinic day, as it did for whoever had it; nothing else stands over anything.
 */
export function busyRefusals({ handovers }: Exchange, mid: EffectiveSchedule, one: Case): Refusal[] {
  return handovers.flatMap((handover) => {
    const there = clash(handover, mid, one);
    if (!there) return [];
    const name = personIn(one, handover.to)!.displayName;
    const { catalog } = one.ground.schedule;
    const nameOf = (id: string | null): string => catalog.activities.find((activity) => activity.id === id)?.name ?? 'a duty';
    const facts = { personId: handover.to, date: handover.date, activityId: handover.activityId };
    return [{ code: 'swap.taker_busy', message: `${name} can't take ${nameOf(handover.activityId)} on ${dayWords(handover.date)}: they have ${nameOf(there.activityId)} on ${dayWords(there.date)}`, facts }];
  });
}

function clash(handover: Handover, mid: EffectiveSchedule, one: Case): Duty | HandDuty | undefined {
  const { to, date, half } = handover;
  const replaced = mid.handDuties.find((row) => row.personId === to && row.date === date && row.half === half && row.activityId !== null);
  if (replaced) return replaced;
  const given = one.ground.schedule.duties.find((duty) => duty.personId === handover.from && duty.date === date && duty.activityId === handover.activityId && duty.half === half);
  if (!given || given.mayOverlap || !given.during) return undefined;
  const { during } = given;
  return mid.duties.find((duty) => {
    if (duty.personId !== to || duty.mayOverlap || !duty.during) return false;
    if (duty.during.end <= during.start || during.end <= duty.during.start) return false;
    return duty.source !== 'template' || !givesWay(duty, given, one);
  });
}

function givesWay(there: Duty, given: Duty, { ground: { schedule } }: Case): boolean {
  const kindOf = ({ activityId }: Duty): string => schedule.catalog.activities.find(({ id }) => id === activityId)?.dutyKind ?? 'day';
  const categoryOf = ({ rotationId }: Duty): string | undefined => schedule.catalog.rotations.find(({ id }) => id === rotationId)?.category;
  if (!NIGHTS.has(kindOf(given)) || NIGHTS.has(kindOf(there))) return false;
  const category = categoryOf(there);
  return category === undefined || !SERVICES.has(category) || category === categoryOf(given);
}
