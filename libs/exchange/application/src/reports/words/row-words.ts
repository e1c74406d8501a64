import { weekdayWords } from '@housestaff/kernel';
import type { ReportFinding } from '../compliance-report';
import { dayOf, timeWords } from './report-dates';

type Row = ReportFinding['rows'][number];

/** The duties of a finding, those with the same times together: "W 06:00–20:00 (14 h): Wed 1 Jul; Thu 2 Jul". */
export function rowsWords(rows: readonly Row[], zone: string): string[] {
  const days = new Map<string, string[]>();
  for (const row of rows) {
    const what = dutyWords(row, zone);
    const known = days.get(what);
    if (known) known.push(weekdayWords(row.date));
    else days.set(what, [weekdayWords(row.date)]);
  }
  return [...days].map(([what, on]) => `${what}: ${[...new Set(on)].join('; ')}`);
}

/** "CALL 07:00–11:00 next day (28 h)" */
function dutyWords({ date, activityCode, start, end, hours }: Row, zone: string): string {
  if (start === null || end === null) return `${activityCode} (no times)`;
  const later = dayOf(end, zone) === date ? '' : ' next day';
  return `${activityCode} ${timeWords(start, zone)}–${timeWords(end, zone)}${later} (${hours} h)`;
}
