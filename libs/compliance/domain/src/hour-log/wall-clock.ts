import { localDateOf, minuteOfDayOf } from '@housestaff/kernel';

/** An instant as a wall clock shows it, `YYYY-MM-DDTHH:mm`. */
export function wallClock(instant: number, zone: string): string {
  const minute = minuteOfDayOf(instant, zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${localDateOf(instant, zone)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
