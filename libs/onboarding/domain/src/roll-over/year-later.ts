import { isLocalDate, type LocalDate } from '@housestaff/kernel';

/** The same day of the next year; 28 February for a leap day. */
export function yearLater(date: LocalDate, years = 1): LocalDate {
  const shifted = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return isLocalDate(shifted) ? shifted : `${shifted.slice(0, 8)}28`;
}
