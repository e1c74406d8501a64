import { contains, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';

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

export function displayNameOf(givenName: string, familyName: string): string {
  return `${givenName.trim()} ${familyName.trim()}`.trim();
}
