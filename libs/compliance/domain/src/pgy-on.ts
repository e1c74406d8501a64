import type { LocalDate } from '@housestaff/kernel';
import type { PgyPeriod } from './duty-history';

/** Null where nobody said. */
export function pgyOn(periods: readonly PgyPeriod[], date: LocalDate): number | null {
  return periods.find(({ period }) => period.start <= date && date < period.end)?.pgy ?? null;
}
