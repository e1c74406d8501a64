import type { Activity, Rotation } from '@housestaff/program/domain';

/** A rotation, with what can't be known of its hours. */
export interface RotationView extends Rotation {
  readonly hasPattern: boolean;
  /** Codes of activities in its pattern that have no times: duty hours can't be assessed on them. */
  readonly untimedActivities: readonly string[];
}

export function rotationView(rotation: Rotation, activities: readonly Activity[]): RotationView {
  const used = new Set(rotation.pattern.map((cell) => cell.activityId));
  const untimed = activities.filter((one) => used.has(one.id) && one.times === null && one.category !== 'time-off');
  return { ...rotation, hasPattern: rotation.pattern.length > 0, untimedActivities: untimed.map((one) => one.code) };
}
