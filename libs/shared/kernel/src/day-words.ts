import type { DateRange } from './date-range';
import { addDays, weekday, type LocalDate } from './local-date';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const numberOf = (day: LocalDate): number => Number(day.slice(8));
/** "5 Oct". */
const shortDay = (day: LocalDate): string => `${numberOf(day)} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;

/** "5 Oct 2026". */
export function dayWords(day: LocalDate): string {
  return `${shortDay(day)} ${day.slice(0, 4)}`;
}

/** "Mon 5 Oct". */
export function weekdayWords(day: LocalDate): string {
  return `${WEEKDAYS[weekday(day) - 1] ?? ''} ${shortDay(day)}`;
}

/** A half-open range as people write it, both ends in: "5 – 18 Oct 2026", "28 Dec 2026 – 3 Jan 2027". */
export function daysWords({ start, end }: DateRange): string {
  const last = addDays(end, -1);
  if (last <= start) return dayWords(start);
  if (start.slice(0, 7) === last.slice(0, 7)) return `${numberOf(start)} – ${dayWords(last)}`;
  return `${start.slice(0, 4) === last.slice(0, 4) ? shortDay(start) : dayWords(start)} – ${dayWords(last)}`;
}
