import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty, Stay } from '@housestaff/assignments/domain';
import { daysWords, type DateRange } from '@housestaff/kernel';
import { oneDay, type DutyPart, type StayPart } from '@housestaff/swaps/domain';
import { dutyWords } from '../ground/swap-parts';

export function stayPart({ personId, rotationId }: Pick<Stay, 'personId' | 'rotationId'>, period: DateRange, { catalog }: EffectiveSchedule): StayPart {
  const name = catalog.rotations.find(({ id }) => id === rotationId)?.abbreviation ?? '';
  return { kind: 'stay', personId, rotationId, period, label: `${name}, ${daysWords(period)}` };
}

export function dutyPart({ personId, activityId, date, half }: Duty, schedule: EffectiveSchedule): DutyPart {
  return { ...dutyWords(activityId, half, oneDay(date), schedule), personId };
}
