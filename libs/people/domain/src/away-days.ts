import type { DateRange } from '@housestaff/kernel';
import { absenceDays, type Absence } from './absence';

/** When to warn, and when training is extended; a program's setting. */
export interface AwayLimits {
  readonly warnAt: number;
  readonly limit: number;
}

export const USUAL_AWAY_LIMITS: AwayLimits = { warnAt: 21, limit: 28 };

/** What counting days needs of leave. */
export type CountedLeave = Pick<Absence, 'id' | 'kind' | 'period' | 'startsPm' | 'endsAm' | 'status' | 'countsAway'>;

/** Days of approved and expected absence that count as away from the program, within a year. */
export function awayDays(absences: readonly CountedLeave[], year: DateRange): number {
  return absences
    .filter((one) => one.countsAway && (one.status === 'approved' || one.status === 'anticipated'))
    .reduce((sum, one) => sum + absenceDays(one, year), 0);
}
