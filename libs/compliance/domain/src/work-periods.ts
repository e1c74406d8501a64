import { COUNTS, EXTRA, type DutyTable } from './duty-table';

/**
 * Work from when someone comes to when they leave, in order of time, as columns. A pause of at most `longestBreak`
 * milliseconds, such as lunch, stays within a period. Call-ins, work from home and moonlighting are no part of them.
 */
export interface WorkPeriods {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What its rows are, as bits, together. */
  readonly flags: readonly number[];
  /** Indexes of the table's rows, in order of start; period n has those from `firsts[n]` up to `firsts[n + 1]`. */
  readonly rows: readonly number[];
  readonly firsts: readonly number[];
}

export function workPeriods({ starts, ends, flags, byStart }: DutyTable, longestBreak: number): WorkPeriods {
  const periods = { starts: [] as number[], ends: [] as number[], flags: [] as number[], rows: [] as number[], firsts: [] as number[] };
  let last = -1;
  for (let k = 0; k < byStart.length; k += 1) {
    const n = byStart[k]!;
    const bits = flags[n]!;
    if ((bits & (COUNTS | EXTRA)) !== COUNTS) continue;
    if (last < 0 || starts[n]! - periods.ends[last]! > longestBreak) {
      last += 1;
      periods.starts.push(starts[n]!);
      periods.ends.push(0);
      periods.flags.push(0);
      periods.firsts.push(periods.rows.length);
    }
    periods.ends[last] = ends[n]!;
    periods.flags[last]! |= bits;
    periods.rows.push(n);
  }
  periods.firsts.push(periods.rows.length);
  return { count: last + 1, ...periods };
}
