import { addDays, daysBetween, dayWords, isLocalDate, overlaps, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { WrittenDay, WrittenRange } from './day-ranges';

export interface PlacedRange {
  readonly range: DateRange | null;
  /** Why it can't be placed, or why a person should look. Empty when plain. */
  readonly doubt: string;
}

/** Gives a written range its year (and month, where it has none) by the block it stands under. */
export function placeRange(written: WrittenRange, near: DateRange): PlacedRange {
  const first = placeDay(written.first, near);
  if (!first) return { range: null, doubt: `There is no day ${describe(written.first)} in this block` };
  const last = written.last === written.first ? first : lastDay(written.last, first, near);
  if (!last) return { range: null, doubt: `There is no day ${describe(written.last)}` };
  if (last < first) return { range: null, doubt: `It ends (${dayWords(last)}) before it starts (${dayWords(first)})` };
  const range = { start: first, end: addDays(last, 1) };
  if (daysBetween(first, last) > 60) return { range, doubt: 'It is longer than two months' };
  return { range, doubt: overlaps(range, near) ? '' : 'The dates lie outside the block they stand under' };
}

/** The reading of a day closest to the block: inside it if any is. */
export function placeDay(day: WrittenDay, near: DateRange): LocalDate | undefined {
  const options = readings(day, near).filter(isLocalDate);
  return options.sort((a, b) => distance(a, near) - distance(b, near))[0];
}

/** The end of a range: the same month as its start unless it says otherwise, and after the start where it can be. */
function lastDay(day: WrittenDay, first: LocalDate, near: DateRange): LocalDate | undefined {
  if (day.month === null) {
    const sameMonth = `${first.slice(0, 8)}${pad(day.day)}`;
    if (isLocalDate(sameMonth)) return sameMonth;
  }
  const options = readings(day, near).filter(isLocalDate);
  const month = Number(first.slice(5, 7));
  const mayWrap = day.year === null && day.month !== null && day.month !== month;
  const after = options.filter((date) => date >= first && daysBetween(first, date) < 300).sort();
  return (mayWrap || after.length > 0 ? after[0] : undefined) ?? options.sort((a, b) => Math.abs(daysBetween(first, a)) - Math.abs(daysBetween(first, b)))[0];
}

function readings(day: WrittenDay, near: DateRange): LocalDate[] {
  const startYear = Number(near.start.slice(0, 4));
  const years = day.year === null ? [startYear - 1, startYear, startYear + 1] : [day.year];
  if (day.month === null) return inside(day.day, near);
  const months = day.swap ? [[day.month, day.day], [day.day, day.month]] : [[day.month, day.day]];
  return months.flatMap(([month, date]) => years.map((year) => `${year}-${pad(month ?? 0)}-${pad(date ?? 0)}`));
}

function inside(date: number, near: DateRange): LocalDate[] {
  const months = new Set([near.start.slice(0, 8), addDays(near.end, -1).slice(0, 8)]);
  return [...months].map((month) => `${month}${pad(date)}`).filter((day) => isLocalDate(day) && near.start <= day && day < near.end);
}

function distance(date: LocalDate, near: DateRange): number {
  if (date < near.start) return daysBetween(date, near.start);
  return date < near.end ? 0 : daysBetween(near.end, date) + 1;
}

function describe(day: WrittenDay): string {
  return day.month === null ? String(day.day) : `${day.month}/${day.day}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
