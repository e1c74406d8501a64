import type { DateRange, Id, LocalDate } from '@housestaff/kernel';
import type { Person, PgyPeriod } from '@housestaff/people/domain';

/** By hand: in the same PGY for another year; gone when the year ends; in the same PGY until a day of the new year. */
export const EXCEPTIONS = ['stays', 'leaves', 'extends'] as const;

export interface RollOverException {
  readonly personId: Id;
  readonly what: (typeof EXCEPTIONS)[number];
  /** The day after the last of an extension; left out: the new year's end. */
  readonly until?: LocalDate;
}

/** `begins`: entered already for the new year. `missing`: no PGY says when they are there, so nothing can be said of the new year. */
export const OUTCOMES = ['goes-up', 'graduates', 'off-cycle', 'stays', 'leaves', 'extends', 'begins', 'missing'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One that is there already keeps its id. */
export type PlannedPeriod = Omit<PgyPeriod, 'id'> & { readonly id: Id | null };

export interface PersonRoll {
  readonly person: Person;
  readonly outcome: Outcome;
  /** On this year's last day. */
  readonly pgyNow: number | null;
  /** On the first day of the new year on which they are there; null: not there. */
  readonly pgyNext: number | null;
  readonly offCycle: boolean;
  /** Their own day for the next PGY, within the new year. */
  readonly changesOn: LocalDate | null;
  /** Their first day out of the program, where it comes before the new year's end. */
  readonly finishesOn: LocalDate | null;
  /** What somebody entered for the new year is kept as it is. */
  readonly asEntered: boolean;
  readonly excepted: boolean;
  /** All of theirs, as they will be. */
  readonly periods: readonly PlannedPeriod[];
}

export interface RollYears {
  readonly year: DateRange;
  readonly next: DateRange;
  /** PGYs in the program. */
  readonly length: number;
}

/** Whether any of these touches the range. */
export function touches(periods: readonly Pick<PlannedPeriod, 'period'>[], range: DateRange): boolean {
  return periods.some(({ period }) => period.start < range.end && range.start < period.end);
}

export function isChanged({ person, periods }: Pick<PersonRoll, 'person' | 'periods'>): boolean {
  const text = (all: readonly PlannedPeriod[]): string => JSON.stringify(all.map(({ id, period, pgy, offCycle }) => [id, period.start, period.end, pgy, offCycle]));
  return text(person.pgyPeriods) !== text(periods);
}
