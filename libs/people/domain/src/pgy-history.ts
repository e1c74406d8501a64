import { dateRange, daysBetween, InvalidValue, type LocalDate } from '@housestaff/kernel';
import { PgyBackwards, PgyOverlap } from './people.errors';
import type { PgyPeriod } from './person';

export interface PgyInput {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly pgy: number;
  readonly offCycle: boolean;
}

/** Periods in order of time. Throws on one that runs backwards, on an overlap, and on a PGY outside 1 to 9. */
export function planPgyHistory(input: readonly PgyInput[]): Omit<PgyPeriod, 'id'>[] {
  const sorted = [...input].sort((a, b) => daysBetween(b.from, a.from));
  sorted.forEach((one, index) => {
    if (!Number.isInteger(one.pgy) || one.pgy < 1 || one.pgy > 9) throw new InvalidValue('pgyPeriods.pgy', one.pgy, '1 to 9');
    if (daysBetween(one.from, one.to) <= 0) throw new PgyBackwards(one.pgy, one.from, one.to);
    const before = sorted[index - 1];
    if (before && before.to > one.from) throw new PgyOverlap(before, one);
  });
  return sorted.map((one) => ({ period: dateRange(one.from, one.to), pgy: one.pgy, offCycle: one.offCycle }));
}
