import type { ActivityTimes, MinuteSpan } from './duty-catalog';
import type { Half } from './duty';

export const NOON = 720;
export const MIDNIGHT = 1440;

/** What of a span lies in one half of its day. A night that starts in the evening belongs wholly to the afternoon. */
export function clipToHalf(span: MinuteSpan, half: 'am' | 'pm'): MinuteSpan | null {
  const clipped = half === 'am' ? { start: span.start, end: Math.min(span.end, NOON) } : { start: Math.max(span.start, NOON), end: span.end };
  return clipped.start < clipped.end ? clipped : null;
}

/** Undefined: the activity has times, but none of them in this half. Null: it has no times at all. */
export type HalfTimes = MinuteSpan | null | undefined;

/**
 * The times of an activity in one half-day. `alone`: nothing else claims the other half, so that whole-day and
 * night times count in full; else they are cut to the half.
 */
export function timesIn(times: ActivityTimes | null, half: Half, alone: boolean): HalfTimes {
  if (!times || (!times.am && !times.pm && !times.day)) return null;
  if (half === 'day') return times.day ?? spanOfDay(times);
  if (times[half]) return times[half];
  if (!times.day) return null;
  if (alone) return times.day;
  return clipToHalf(times.day, half) ?? undefined;
}

function spanOfDay(times: ActivityTimes): MinuteSpan | null {
  return times.am && times.pm ? { start: times.am.start, end: times.pm.end } : null;
}
