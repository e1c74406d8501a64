import { DateTime } from 'luxon';

const at = (month: string) => DateTime.fromISO(`${month}-01`, { zone: 'utc' });

/** A month of the address, `YYYY-MM`; null for anything else. */
export function monthOf(text: string | null): string | null {
  return text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

export function addMonths(month: string, months: number): string {
  return at(month).plus({ months }).toFormat('yyyy-MM');
}

/** "November 2026". */
export function monthWords(month: string): string {
  return at(month).toFormat('LLLL yyyy');
}

/** Monday to Sunday, in weeks that hold the whole month; null: a day of another month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = at(month);
  const start = first.minus({ days: first.weekday - 1 });
  const count = Math.ceil((first.weekday - 1 + (first.daysInMonth ?? 31)) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => {
      const date = start.plus({ days: week * 7 + day });
      return date.month === first.month ? date.toISODate() : null;
    }),
  );
}
