import type { Occurrence } from './period-rule';
import type { WorkPeriod } from './work-periods';

const HOUR = 3_600_000;

/** The rest after each period of a kind, up to the next one; told by the duty that ends it. */
export function restsOf(periods: readonly WorkPeriod[], isOfKind: (before: WorkPeriod) => boolean): Occurrence[] {
  const rests: Occurrence[] = [];
  for (let n = 1; n < periods.length; n += 1) {
    const [before, next] = [periods[n - 1]!, periods[n]!];
    if (!isOfKind(before)) continue;
    const [last, anchor] = [before.rows.at(-1)!, next.rows[0]!];
    rests.push({ measured: (next.start - before.end) / HOUR, anchor, at: next.start, rows: [last, anchor] });
  }
  return rests;
}
