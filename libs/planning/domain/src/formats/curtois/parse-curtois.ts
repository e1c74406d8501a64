import type { PlanActivity, PlanningProblem, PlanSlot } from '../../model/planning-problem';
import { coverConstraints, requestConstraints } from './curtois-wishes';
import { readCurtois, type CurtoisInstance } from './curtois-instance';
import { ruleConstraints } from './curtois-rules';

/** What every shift carries. */
export const SHIFT_TAG = 'shift';
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * The public "shift scheduling" text format (Curtois and Qu, 2014) as a problem whose points are the format's objective.
 * Slots are named by the day's number, from 0. InvalidValue naming the line.
 */
export function parseCurtois(text: string, name = 'Shift scheduling'): PlanningProblem {
  return problemOf(readCurtois(text), name);
}

export function problemOf(instance: CurtoisInstance, name: string): PlanningProblem {
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: 'shifts',
    name,
    slots: Array.from({ length: instance.days }, (_, day) => slotOf(day)),
    activities: instance.shifts.map(({ id, minutes }): PlanActivity => ({ id, name: id, tags: [SHIFT_TAG], minutes })),
    people: instance.staff.map(({ id }) => ({ id, name: id })),
    constraints: [...ruleConstraints(instance), ...coverConstraints(instance), ...requestConstraints(instance)],
  };
}

function slotOf(day: number): PlanSlot {
  const weekday = WEEK[day % 7]!;
  return { id: String(day), name: `${weekday[0]!.toUpperCase()}${weekday.slice(1)} ${day}`, tags: day % 7 > 4 ? [weekday, 'weekend'] : [weekday] };
}
