import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty, Stay } from '@housestaff/assignments/domain';
import type { DateRange } from '@housestaff/kernel';
import { oneDay, type DutyPart, type StayPart } from '@housestaff/swaps/domain';
import { dutyWords, stayPart } from '../ground/swap-parts';

export function partOfStay({ personId, rotationId }: Pick<Stay, 'personId' | 'rotationId'>, period: DateRange, { catalog }: EffectiveSchedule): StayPart {
  const rotation = catalog.rotations.find(({ id }) => id === rotationId);
  return stayPart(personId, { id: rotationId, abbreviation: rotation?.abbreviation ?? '' }, period);
}

export function dutyPart({ personId, activityId, date, half }: Duty, schedule: EffectiveSchedule): DutyPart {
  return { ...dutyWords(activityId, half, oneDay(date), schedule), personId };
}
