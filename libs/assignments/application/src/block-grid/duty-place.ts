import type { Duty } from '@housestaff/assignments/domain';
import type { ActivityOfProgram } from '../ports/schedule-catalog';

/** Where in its day a duty is shown and counted. */
export interface DutyPlace {
  readonly am: boolean;
  readonly pm: boolean;
  /** Works through the night that follows. */
  readonly night: boolean;
}

const NIGHT_KINDS = new Set(['night-float', 'call', 'backup']);

/** A whole-day row of a night that begins at noon or later stands in the afternoon. */
export function placeOf(duty: Duty, activity: ActivityOfProgram): DutyPlace {
  const night = NIGHT_KINDS.has(activity.dutyKind);
  if (duty.half !== 'day') return { am: duty.half === 'am', pm: duty.half === 'pm', night };
  const starts = activity.times?.day?.start;
  const late = starts === undefined ? activity.dutyKind === 'night-float' : starts >= 720;
  return { am: !late, pm: true, night };
}

/** Whether the person is at work in it, not resting, off or merely on backup. */
export function isAtWork({ category, dutyKind }: ActivityOfProgram): boolean {
  return category !== 'time-off' && dutyKind !== 'off' && dutyKind !== 'post-call' && dutyKind !== 'backup';
}
