import { daysWords, DomainError, type DateRange } from '@housestaff/kernel';

export class PreferenceOutsideYear extends DomainError {
  readonly code = 'people.preference.outside_year';

  constructor(days: DateRange, year: { readonly name: string; readonly period: DateRange }) {
    super(`${daysWords(days)} is not within ${year.name}, ${daysWords(year.period)}`, { field: 'preferred, blocked', from: days.start, to: days.end, year: year.name, fix: 'give these days in the preferences of their own year' });
  }
}

/** The same days are wanted and not wanted. */
export class PreferenceContradicts extends DomainError {
  readonly code = 'people.preference.contradicts';

  constructor(days: DateRange) {
    super(`${daysWords(days)} is both preferred and blocked`, { field: 'blocked', from: days.start, to: days.end, fix: 'choose one of the two' });
  }
}

export class PreferencesOfFaculty extends DomainError {
  readonly code = 'people.preference.faculty_only';

  constructor(name: string) {
    super(`${name} is not faculty: only faculty are asked for their weeks`, { field: 'personId', name, fix: 'ask for leave, or tell whoever makes the schedule' });
  }
}
