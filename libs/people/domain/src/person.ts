import { contains, overlaps, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';

export const PERSON_KINDS = ['resident', 'faculty', 'staff', 'student'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** A post-graduate year of a person. Off-cycle ones do not begin on the first day of the academic year. */
export interface PgyPeriod {
  readonly id: Id;
  readonly period: DateRange;
  readonly pgy: number;
  readonly offCycle: boolean;
}

export interface Person {
  readonly id: Id;
  readonly programId: Id;
  readonly kind: PersonKind;
  readonly givenName: string;
  readonly familyName: string;
  /** "Given Family", or the family name alone. */
  readonly displayName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly externalId: string | null;
  readonly specialties: readonly string[];
  /** Roles by name: program director, chief resident. */
  readonly titles: readonly string[];
  /** Who alternates together, e.g. the five cohorts of a 4+1 program. */
  readonly cohort: string | null;
  readonly active: boolean;
  /** In order of time, without overlap. */
  readonly pgyPeriods: readonly PgyPeriod[];
  readonly version: number;
}

type HasPeriods = Pick<Person, 'pgyPeriods'>;

export function pgyPeriodOn(person: HasPeriods, date: LocalDate): PgyPeriod | null {
  return person.pgyPeriods.find((one) => contains(one.period, date)) ?? null;
}

/** Null where no period holds the day: faculty, and residents before they begin or after they finish. */
export function pgyOn(person: HasPeriods, date: LocalDate): number | null {
  return pgyPeriodOn(person, date)?.pgy ?? null;
}

/**
 * Whether they are in the program on any day of a range. Residents are on the days that their PGY periods hold: before the
 * first, after the last and on a break between two they aren't, so that nobody has to turn a flag on the day they finish,
 * and an earlier year still shows them. One whose PGY nobody entered is there as long as they are active, as others are.
 */
export function isThere({ kind, active, pgyPeriods }: Pick<Person, 'kind' | 'active' | 'pgyPeriods'>, range: DateRange): boolean {
  if (kind !== 'resident' || pgyPeriods.length === 0) return active;
  return active && pgyPeriods.some((one) => overlaps(one.period, range));
}

export function displayNameOf(givenName: string, familyName: string): string {
  return `${givenName.trim()} ${familyName.trim()}`.trim();
}
