import type { MyDuty } from '@housestaff/api-client';
import { DateTime } from 'luxon';
import { clock } from '@/shell/dates';

/** "06:30 – 18:00"; a half of the day where the program has entered no times yet. */
export function dutyTimes(duty: MyDuty, zone: string): string {
  if (duty.start && duty.end) return `${clock(duty.start, zone)} – ${clock(duty.end, zone)}`;
  return { am: 'Morning', pm: 'Afternoon', day: 'All day' }[duty.half];
}

/** "ends in 6 h 18 min", as of `now`. */
export function endsIn(duty: MyDuty, now: DateTime): string | null {
  if (!duty.end) return null;
  const minutes = Math.round(DateTime.fromISO(duty.end).diff(now, 'minutes').minutes);
  if (minutes <= 0) return null;
  const hours = Math.floor(minutes / 60);
  return `ends in ${hours > 0 ? `${hours} h ` : ''}${minutes % 60} min`;
}

/** Whether it has not begun yet; one without times counts by its day. */
export function isAhead({ start, date }: Pick<MyDuty, 'start' | 'date'>, now: DateTime, zone: string): boolean {
  return start ? DateTime.fromISO(start) > now : date > (now.setZone(zone).toISODate() ?? '');
}

/** Where it can be swapped. */
export function swapHref({ date, activityCode, half }: Pick<MyDuty, 'date' | 'activityCode' | 'half'>): string {
  return `/swaps/new?${new URLSearchParams({ date, code: activityCode, half }).toString()}`;
}

/** "Wed 2 Dec 06:30". */
export function startsAt(duty: MyDuty, zone: string): string {
  const day = DateTime.fromISO(duty.date, { zone: 'utc' }).toFormat('ccc d LLL');
  return duty.start ? `${day} ${clock(duty.start, zone)}` : `${day}, ${dutyTimes(duty, zone).toLowerCase()}`;
}
