import { dutyKey, type Duty } from '@housestaff/assignments/domain';
import type { Id } from '@housestaff/kernel';
import type { LostDuty } from '@housestaff/people/application';
import { isAtWork } from '../block-grid/duty-place';
import type { ActivityOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';

const CALLS = new Set(['call', 'night-float', 'backup']);

interface Lost {
  readonly duty: Duty;
  readonly activity: ActivityOfProgram;
}

/** Duties of a person that are there before and not after. */
export function lostBetween(personId: Id, before: EffectiveSchedule, after: EffectiveSchedule): Lost[] {
  const kept = new Set(after.duties.filter((duty) => duty.personId === personId).map(dutyKey));
  const activities = new Map(before.catalog.activities.map((one) => [one.id, one]));
  return before.duties.flatMap((duty) => {
    const activity = activities.get(duty.activityId);
    return activity && duty.personId === personId && !kept.has(dutyKey(duty)) ? [{ duty, activity }] : [];
  });
}

/** What somebody else has to take: calls and nights, and what was put by hand. */
export function toBeTaken(lost: readonly Lost[]): LostDuty[] {
  return lost.filter(isNamed).map(({ duty: { date, half, during }, activity }) => {
    return { date, half, activityId: activity.id, activity: activity.name, isCall: CALLS.has(activity.dutyKind), start: during && instant(during.start), end: during && instant(during.end) };
  });
}

/** The rest of the work, in half-days. */
export function usualHalves(lost: readonly Lost[]): number {
  return lost.filter((one) => !isNamed(one) && isAtWork(one.activity)).reduce((sum, { duty }) => sum + (duty.half === 'day' ? 2 : 1), 0);
}

function isNamed({ duty, activity }: Lost): boolean {
  return CALLS.has(activity.dutyKind) || (duty.source !== 'template' && isAtWork(activity));
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
