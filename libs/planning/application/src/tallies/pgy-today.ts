import { pgyOf, type PersonOfProgram } from '@housestaff/assignments/application';
import type { DateRange } from '@housestaff/kernel';

/** The post-graduate year in a period; null for whoever has none. */
export function pgyToday(person: PersonOfProgram, period: DateRange): number | null {
  return pgyOf(person, period)?.pgy ?? null;
}
