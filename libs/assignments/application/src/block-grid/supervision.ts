import type { Duty } from '@housestaff/assignments/domain';
import type { Id, LocalDate } from '@housestaff/kernel';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { isAtWork, placeOf } from './duty-place';

/** Attendings who supervise in a half-day, and how many its learners need by their weights, rounded up. */
export interface SupervisionCell {
  readonly date: LocalDate;
  readonly half: 'am' | 'pm';
  readonly have: number;
  readonly need: number;
}

/** One cell for each half of each day, in order. */
export function supervisionCells({ catalog, people }: EffectiveSchedule, duties: readonly Duty[], days: readonly LocalDate[]): SupervisionCell[] {
  const activities = new Map(catalog.activities.map((one) => [one.id, one]));
  const weights = new Map(catalog.rotations.map((one) => [one.id, one.supervisionWeight]));
  const faculty = new Set(people.filter((person) => person.kind === 'faculty').map((person) => person.id));
  const attendings = new Map<string, Set<Id>>();
  const load = new Map<string, number>();
  for (const duty of duties) {
    const activity = activities.get(duty.activityId);
    if (!activity || !isAtWork(activity)) continue;
    const place = placeOf(duty, activity);
    for (const half of ['am', 'pm'] as const) {
      if (!place[half]) continue;
      const key = duty.date + half;
      if (faculty.has(duty.personId)) {
        if (activity.supervises) attendings.set(key, (attendings.get(key) ?? new Set<Id>()).add(duty.personId));
      } else if (activity.category === 'clinical') load.set(key, (load.get(key) ?? 0) + (weights.get(duty.rotationId ?? '') ?? 0));
    }
  }
  const cell = (date: LocalDate, half: 'am' | 'pm'): SupervisionCell => {
    return { date, half, have: attendings.get(date + half)?.size ?? 0, need: Math.ceil((load.get(date + half) ?? 0) - 1e-9) };
  };
  return days.flatMap((date) => [cell(date, 'am'), cell(date, 'pm')]);
}
