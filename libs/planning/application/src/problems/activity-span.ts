import type { ActivityOfProgram } from '@housestaff/assignments/application';
import type { Half } from '@housestaff/assignments/domain';

const NOON = 720;
const MIDNIGHT = 1440;

/** Minutes after the local midnight of the day on which it begins; an end over 1440 is on the next day. */
export interface MinuteSpan {
  readonly start: number;
  readonly end: number;
}

/** When an activity is on one day, as far as its times tell; without times, the half-days that it is put on. */
export function spanIn({ times }: Pick<ActivityOfProgram, 'times'>, half: Half): MinuteSpan {
  const whole = times?.day ?? (times?.am && times.pm ? { start: times.am.start, end: times.pm.end } : null);
  const own = half === 'day' ? whole : (times?.[half] ?? whole);
  if (own) return own;
  return half === 'am' ? { start: 0, end: NOON } : half === 'pm' ? { start: NOON, end: MIDNIGHT } : { start: 0, end: MIDNIGHT };
}

/** Whether two things meet, the second beginning so many days after the first. */
export function meet(a: MinuteSpan, b: MinuteSpan, days: number): boolean {
  const later = days * MIDNIGHT;
  return a.start < b.end + later && b.start + later < a.end;
}
