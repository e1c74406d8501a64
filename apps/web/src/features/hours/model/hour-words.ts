import type { HourDay, HourEntry } from '@housestaff/api-client';
import { DateTime } from 'luxon';
import { daysBetween } from '@/shell/dates';

export const EXTRA_KINDS = { 'call-in': 'Call-in', 'from-home': 'Work from home', moonlighting: 'Moonlighting' } as const;

/** What an entry is called on its day. */
export function entryName(entry: Pick<HourEntry, 'kind' | 'dutyId' | 'activityId'>, day: HourDay): string {
  if (entry.kind !== 'duty') return EXTRA_KINDS[entry.kind];
  const duty = day.scheduled.find((one) => one.dutyId === entry.dutyId) ?? day.scheduled.find((one) => one.activityId === entry.activityId);
  return duty?.activityName ?? 'Other work';
}

/** "06:30 – 18:00"; the end of another day says how many days later. */
export function span(start: string | null, end: string | null): string {
  if (!start || !end) return 'no times';
  const later = daysBetween(start.slice(0, 10), end.slice(0, 10));
  return `${start.slice(11)} – ${end.slice(11)}${later > 0 ? ` +${later} d` : ''}`;
}

/** "52.5", "–" where it isn't known. */
export function hours(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}

/** Days that want a log now, today first. */
export function openDays(days: readonly HourDay[], today: string): HourDay[] {
  return days.filter((day) => day.date <= today && day.status === 'open' && (day.due || day.date === today)).reverse();
}

/** Nothing of the day counts by itself: it is call from home, and what is asked is whether there was a call-in. */
export function isQuiet(day: HourDay): boolean {
  return !day.scheduled.some((one) => one.counts);
}

/** Whether all of it has begun, by the wall clock of the program. */
export function hasBegun(day: HourDay, zone: string): boolean {
  const now = DateTime.now().setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm");
  return day.scheduled.every((one) => !one.counts || one.start === null || one.start <= now);
}

/** Whether it can be confirmed as it was scheduled. */
export function isConfirmable(day: HourDay, zone: string): boolean {
  return day.scheduled.length > 0 && day.scheduledHours !== null && hasBegun(day, zone);
}
