import { takesFreedom } from '@housestaff/compliance/domain';
import type { PlanningConstraint } from '@housestaff/planning/domain';
import { Bars } from '../bars';
import { DUTY_HOURS, type DutyHourGround } from './duty-hour-ground';

/** Half-days are never planned on a day that is free as it is: stricter than one day in seven, never laxer. */
export function freeHalfDays(ground: DutyHourGround): PlanningConstraint[] {
  if (!ground.holds('one-day-in-seven') || ground.ground.setup.slot !== 'half-day') return [];
  const bars = new Bars(`${DUTY_HOURS}:free-days`, 'Free days stay free');
  for (const person of ground.people) {
    const work = new Set(person.base.duties.filter(takesFreedom).map(({ date }) => date));
    for (const { column, item } of ground.cellsOf(person)) if (!work.has(column.from) && !ground.isLocked(person, column)) bars.add(person.id, column.id, [item.id], 'Free day');
  }
  return bars.constraints();
}
