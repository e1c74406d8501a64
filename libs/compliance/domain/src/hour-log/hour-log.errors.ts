import { dayWords, DomainError, type LocalDate } from '@housestaff/kernel';

/** Of `YYYY-MM-DDTHH:mm`: "18 Nov 2026, 06:30". */
const wallClockWords = (at: string): string => `${dayWords(at.slice(0, 10))}, ${at.slice(11)}`;

/** `field` names the entry and its part, e.g. `entries[1].end`. */
export class EntryTimesWrong extends DomainError {
  readonly code = 'compliance.entry_times_wrong';

  constructor(field: string, found: string, expected: string) {
    super(`${field}: found ${found}, expected ${expected}`, { field, found, expected });
  }
}

export class EntryTooLong extends DomainError {
  readonly code = 'compliance.entry_too_long';

  constructor(field: string, hours: number, limit: number) {
    super(`This lasts ${Math.round(hours * 10) / 10} hours; the most is ${limit}. Check the day of its end.`, { field, hours, limit, fix: 'check the day of its end' });
  }
}

/** Two entries at the same time, also of neighbouring days: their hours would count twice. */
export class EntriesOverlap extends DomainError {
  readonly code = 'compliance.entries_overlap';

  constructor(field: string, other: { readonly date: LocalDate; readonly from: string; readonly to: string } | null) {
    const until = other && (other.from.slice(0, 10) === other.to.slice(0, 10) ? other.to.slice(11) : wallClockWords(other.to));
    const beside = other ? ` (${wallClockWords(other.from)} to ${until})` : '';
    super(`This overlaps other hours that you logged${beside}. Change one of the two.`, { field, other, fix: 'change the times of one of the two' });
  }
}

export class HoursInFuture extends DomainError {
  readonly code = 'compliance.hours_in_future';

  /** `begins`: of work on a day that has come. */
  constructor(date: LocalDate, today: LocalDate, begins: string | null = null) {
    const what = begins ? `This work begins at ${begins.slice(11)}` : 'This day is still to come';
    super(`${what}; hours are logged once it has begun`, { field: 'date', found: date, today, begins, fix: 'wait until it has begun' });
  }
}

export class HoursOutsideProgram extends DomainError {
  readonly code = 'compliance.hours_outside_program';

  constructor(date: LocalDate, since: LocalDate) {
    super(`The program begins on ${dayWords(since)}; earlier hours can not be logged`, { field: 'date', found: date, since });
  }
}

export class EntryNotYours extends DomainError {
  readonly code = 'compliance.entry_not_yours';

  constructor(field: string, found: string, expected: string) {
    super(`${field}: expected ${expected}`, { field, found, expected });
  }
}

/** The published duty has no times: nobody can say it was worked as scheduled. */
export class NoScheduledTimes extends DomainError {
  readonly code = 'compliance.no_scheduled_times';

  constructor(date: LocalDate, activities: readonly string[]) {
    super(`${activities.join(', ')} has no times in the schedule. Enter when you began and ended.`, { field: 'asScheduled', date, activities, fix: 'enter start and end' });
  }
}

export class WeekNotComplete extends DomainError {
  readonly code = 'compliance.week_not_complete';

  constructor(weekFrom: LocalDate, openDays: readonly LocalDate[]) {
    super('Some days of this week are not logged yet', { field: 'weekFrom', weekFrom, openDays, fix: 'log these days or confirm them as scheduled' });
  }
}

export class WeekNotBegun extends DomainError {
  readonly code = 'compliance.week_not_begun';

  constructor(weekFrom: LocalDate, today: LocalDate) {
    super('A week that has not begun can not be attested', { field: 'weekFrom', weekFrom, today });
  }
}
