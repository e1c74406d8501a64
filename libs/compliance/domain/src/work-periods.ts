import type { TimedRow } from './prepared-history';

/** Work without a pause that counts as one: from when someone comes to when they leave. */
export interface WorkPeriod {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TimedRow[];
}

/** Rows in order of start. A pause of at most `longestBreak` milliseconds, such as lunch, stays within a period. */
export function workPeriods(rows: readonly TimedRow[], longestBreak: number): WorkPeriod[] {
  const periods: { start: number; end: number; rows: TimedRow[] }[] = [];
  let last: (typeof periods)[number] | undefined;
  for (const row of rows) {
    if (last && row.start - last.end <= longestBreak) {
      last.end = row.end;
      last.rows.push(row);
    } else {
      last = { start: row.start, end: row.end, rows: [row] };
      periods.push(last);
    }
  }
  return periods;
}
