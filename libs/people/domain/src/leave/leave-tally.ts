import type { Id, LocalDate } from '@housestaff/kernel';
import { absenceDays, type AbsenceKind } from '../absence';
import { awayDays, type CountedLeave } from '../away-days';
import type { LeaveSettings } from '../leave-settings';
import { daysTaken, type YearOfProgram } from './leave-breaches';

/** Days away from the program in an academic year, halves as .5. */
export interface YearTally {
  readonly yearId: Id;
  readonly year: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Approved and expected. */
  readonly days: number;
  /** Asked for, and not answered yet. */
  readonly asked: number;
  readonly warnAt: number;
  readonly limit: number;
  /** Of `days` and `asked` together. */
  readonly state: 'ok' | 'warn' | 'over';
}

/** What is left of a kind's days in an academic year. */
export interface QuotaTally {
  readonly kind: AbsenceKind;
  readonly label: string;
  readonly yearId: Id;
  readonly year: string;
  readonly quota: number;
  readonly taken: number;
  readonly left: number;
}

export function yearTally(own: readonly CountedLeave[], { id, name, period }: YearOfProgram, { warnAt, limit }: LeaveSettings): YearTally {
  const days = awayDays(own, period);
  const asked = own.filter((one) => one.countsAway && one.status === 'requested').reduce((sum, one) => sum + absenceDays(one, period), 0);
  const all = days + asked;
  return { yearId: id, year: name, from: period.start, to: period.end, days, asked, warnAt, limit, state: all > limit ? 'over' : all >= warnAt ? 'warn' : 'ok' };
}

/** Of each kind that is offered and has a quota. */
export function quotaTallies(own: readonly CountedLeave[], { id, name, period }: YearOfProgram, { kinds }: LeaveSettings): QuotaTally[] {
  return kinds.flatMap(({ kind, label, offered, quota }) => {
    if (!offered || quota === null) return [];
    const taken = daysTaken(own, kind, period, null);
    return [{ kind, label, yearId: id, year: name, quota, taken, left: Math.max(0, quota - taken) }];
  });
}
