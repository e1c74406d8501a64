import type { DateRange } from './date-range';
import { addDays, type LocalDate } from './local-date';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthOf = (day: LocalDate): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
const numberOf = (day: LocalDate): number => Number(day.slice(8));

/** "Oct 5, 2026". */
export function dayWords(day: LocalDate): string {
  return `${monthOf(day)} ${numberOf(day)}, ${day.slice(0, 4)}`;
}

/** A half-open range as people write it, both ends in: "Oct 5 – 18, 2026", "Dec 28, 2026 – Jan 3, 2027". */
export function daysWords({ start, end }: DateRange): string {
  const last = addDays(end, -1);
  if (last <= start) return dayWords(start);
  if (start.slice(0, 7) === last.slice(0, 7)) return `${monthOf(start)} ${numberOf(start)} – ${numberOf(last)}, ${start.slice(0, 4)}`;
  const from = start.slice(0, 4) === last.slice(0, 4) ? `${monthOf(start)} ${numberOf(start)}` : dayWords(start);
  return `${from} – ${dayWords(last)}`;
}
