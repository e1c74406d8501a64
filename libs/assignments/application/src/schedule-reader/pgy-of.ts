import { overlaps, type DateRange } from '@housestaff/kernel';
import type { PersonOfProgram } from '../ports/schedule-catalog';

/** The post-graduate year of a person in a period: that of its first day, else the first that begins in it. */
export function pgyOf({ pgyPeriods }: Pick<PersonOfProgram, 'pgyPeriods'>, period: DateRange): { pgy: number; offCycle: boolean } | null {
  return pgyPeriods.find((one) => overlaps(one.period, period)) ?? null;
}
