import type { DutyHistory } from '@housestaff/compliance/domain';
import { contains, eachDay, type DateRange } from '@housestaff/kernel';

const HOUR = 3_600_000;

/** Hours that were logged on these days and count; null where no day of them was logged. */
export function loggedHoursIn({ duties, loggedDays }: DutyHistory, days: DateRange): number | null {
  if (!eachDay(days).some((day) => loggedDays.has(day))) return null;
  const logged = duties.filter((row) => row.basis === 'logged' && row.countsHours && contains(days, row.date));
  return logged.reduce((sum, { start, end }) => sum + (start === null || end === null ? 0 : (end - start) / HOUR), 0);
}
