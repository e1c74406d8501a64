import type { ActivityOfProgram, EffectiveSchedule, RotationOfProgram } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { PlanActivity, PlanSetupFields, SetupItem } from '@housestaff/planning/domain';

const MIDNIGHT = 1440;

/** What can be given: an activity of the program, or a rotation. */
export interface PlanItem extends PlanActivity {
  readonly code: string;
  readonly colour: string;
  readonly activity: ActivityOfProgram | null;
  readonly after: NonNullable<SetupItem['after']>;
  /** In the house past midnight, and a call: the next day is free. */
  readonly freesNextDay: boolean;
}

/** Those of the setup's items that the program still has. */
export function planItems({ items, plans }: Pick<PlanSetupFields, 'items' | 'plans'>, { catalog }: Pick<EffectiveSchedule, 'catalog'>): PlanItem[] {
  const activities = new Map(catalog.activities.map((one) => [one.id, one]));
  const rotations = new Map(catalog.rotations.map((one) => [one.id, one]));
  return items.flatMap((item) => {
    if (plans === 'stays') return rotationItem(rotations.get(item.id));
    const activity = activities.get(item.id);
    return activity ? [activityItem(activity, item)] : [];
  });
}

function rotationItem(rotation: RotationOfProgram | undefined): PlanItem[] {
  if (!rotation) return [];
  const { id, name, abbreviation, colour, category } = rotation;
  return [{ id, name, code: abbreviation, colour, tags: [category], activity: null, after: [], freesNextDay: false }];
}

function activityItem(activity: ActivityOfProgram, { after = [] }: SetupItem): PlanItem {
  const { id, name, code, colour, dutyKind, place } = activity;
  const span = spanOf(activity);
  const freesNextDay = dutyKind === 'call' && place === 'in-house' && (span === null || span.end > MIDNIGHT);
  const times = span ? { start: span.start, minutes: span.end - span.start } : {};
  const tags = [dutyKind, ...(span && span.end > MIDNIGHT ? ['night'] : [])];
  return { id, name, code, colour, tags, ...times, activity, after, freesNextDay };
}

/** A whole day of it. */
function spanOf({ times }: ActivityOfProgram): { start: number; end: number } | null {
  if (!times) return null;
  if (times.day) return times.day;
  return times.am && times.pm ? { start: times.am.start, end: times.pm.end } : null;
}

export function toActivity({ id, name, tags, start, minutes }: PlanItem): PlanActivity {
  return { id, name, tags, ...(start === undefined ? {} : { start, minutes }) };
}

export function isKnown(items: readonly PlanItem[], id: Id): boolean {
  return items.some((item) => item.id === id);
}
