import { overMaximum, type EffectiveSchedule, type ScheduleFinding } from '@housestaff/assignments/application';
import { lengthInDays, type DateRange, type Id } from '@housestaff/kernel';
import type { Exchange, PlaceChange, Refusal } from '@housestaff/swaps/domain';
import { personIn, type Case } from './proposal';

/** Maxima of their year that either of the two would be over with what they get. `after`: as it would be. */
export function overMaxima({ places }: Exchange, after: EffectiveSchedule, one: Case): ScheduleFinding[] {
  const all = places.flatMap((place) => [...place.places.keys()].flatMap((id) => overWith(id, place, after, one)));
  return [...new Map(all.map((finding) => [finding.id, finding])).values()];
}

/** To whoever may not let it through. */
export function overRefusal({ personId, personName, place, measured, limit, from, to }: ScheduleFinding): Refusal {
  const message = `${personName} would have ${measured} blocks of ${place}, and their year allows ${limit} at most: a manager can ask for it, and let it through with a reason`;
  return { code: 'swap.over_maximum', message, facts: { personId, from, to, blocks: measured, maximum: limit } };
}

function overWith(id: Id, { period, places }: PlaceChange, after: EffectiveSchedule, one: Case): ScheduleFinding[] {
  const person = personIn(one, id)!;
  const [, rotationId = null] = [...places].find(([other]) => other !== id) ?? [];
  const rotation = one.ground.schedule.catalog.rotations.find((known) => known.id === rotationId);
  const over = rotation && overMaximum(person, rotation, period, after);
  return over ? [findingOf(over, person, period)] : [];
}

/** As a rule would find it, so that it is shown, asked about and kept as every other violation. */
function findingOf({ rotationId, name, blocks, maximum }: NonNullable<ReturnType<typeof overMaximum>>, { id, displayName }: { id: Id; displayName: string }, { start, end }: DateRange): ScheduleFinding {
  const days = lengthInDays({ start, end });
  return {
    ...{ id: `rotation-maximum:${id}:${rotationId}`, ruleId: 'rotation-maximum', personId: id, personName: displayName, rotationId, from: start, to: end },
    ...{ measured: blocks, limit: maximum, unit: 'blocks', severity: 'violation', paragraph: '', at: null, place: name },
    ...{ basis: 'scheduled', hours: null, days, eligibleDays: days, override: null, rows: [] },
  };
}
