import type { Id } from '@housestaff/kernel';
import type { PlanSetupFields, SetupCatalog, SetupItem } from '../plan-setup';

/** A starting point: a setup with the program's own activities and rotations in it, as far as they can be told apart. */
export interface SetupExample {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly fields: PlanSetupFields;
}

type Activity = SetupCatalog['activities'][number];

/** Friday to Sunday, and holidays. */
export const WEEKEND_NIGHTS = { weekdays: [5, 6, 7], holidays: 'also' } as const;

/** Services that have nights of their own, and leave. */
export const NO_CALL_FROM = ['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float', 'leave', 'orientation'];

export function activitiesOf({ activities }: SetupCatalog, is: (activity: Activity) => boolean): Id[] {
  return activities.filter(is).map((one) => one.id);
}

export function inHouseCalls(catalog: SetupCatalog): Id[] {
  return activitiesOf(catalog, (one) => one.dutyKind === 'call' && one.place === 'in-house');
}

/** Calls with the day after them, where the program has an activity for it. */
export function withPostCall(calls: readonly Id[], catalog: SetupCatalog): SetupItem[] {
  const [postCall] = activitiesOf(catalog, (one) => one.dutyKind === 'post-call');
  return calls.map((id) => (postCall ? { id, after: [{ activityId: postCall, half: 'day' }] } : { id }));
}

/** Categories that the program has rotations of. */
export function categoriesIn(catalog: SetupCatalog, wanted: readonly string[]): string[] {
  const own = new Set(catalog.rotations.map((one) => one.category));
  return wanted.filter((category) => own.has(category));
}
