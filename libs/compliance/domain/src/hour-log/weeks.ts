import { addDays, weekday, type DateRange, type LocalDate } from '@housestaff/kernel';

/** The week, Monday to Sunday, that a day falls into. */
export function weekOf(date: LocalDate): DateRange {
  const start = addDays(date, 1 - weekday(date));
  return { start, end: addDays(start, 7) };
}

/** The weeks that touch a range, in order. */
export function weeksOf({ start, end }: DateRange): DateRange[] {
  const weeks: DateRange[] = [];
  for (let week = weekOf(start); week.start < end; week = weekOf(week.end)) weeks.push(week);
  return weeks;
}
