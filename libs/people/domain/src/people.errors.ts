import { addDays, daysWords, dayWords, DomainError, type Id, type LocalDate } from '@housestaff/kernel';
import { STATUS_WORDS, type AbsenceStatus } from './absence-status';

/** The same external id, e-mail or name is in the program already. */
export class DuplicatePerson extends DomainError {
  readonly code = 'people.duplicate_person';

  constructor(field: 'externalId' | 'email' | 'name', value: string, existing: { readonly id: Id; readonly displayName: string }) {
    super(`${existing.displayName} has this ${field} already: ${value}`, {
      field,
      value,
      existing: { id: existing.id, name: existing.displayName },
      fix: `change that person, or give this one another ${field}`,
    });
  }
}

export class PgyOverlap extends DomainError {
  readonly code = 'people.pgy_overlap';

  constructor(first: { pgy: number; from: LocalDate; to: LocalDate }, second: { pgy: number; from: LocalDate; to: LocalDate }) {
    const said = (one: typeof first): string => `PGY-${one.pgy} (${daysWords({ start: one.from, end: one.to })})`;
    super(`${said(first)} and ${said(second)} overlap`, { field: 'pgyPeriods', first, second, fix: 'end one on the day on which the next begins' });
  }
}

export class PgyBackwards extends DomainError {
  readonly code = 'people.pgy_backwards';

  constructor(pgy: number, from: LocalDate, to: LocalDate) {
    super(`PGY-${pgy} has no day: its end is not after its start on ${dayWords(from)}`, { field: 'pgyPeriods', pgy, from, to, fix: 'the end is the first day of the next year of training' });
  }
}

export class AbsenceBackwards extends DomainError {
  readonly code = 'people.absence_backwards';

  constructor(from: LocalDate, to: LocalDate) {
    super(`Leave ends (${dayWords(addDays(to, -1))}) before it starts (${dayWords(from)})`, { field: 'to', from, to, fix: 'the end is the first day back, so it is after the start' });
  }
}

export class AbsenceEmpty extends DomainError {
  readonly code = 'people.absence_empty';

  constructor(day: LocalDate) {
    super(`Leave on ${dayWords(day)} that starts in the afternoon and ends in the morning holds no time`, { field: 'startsPm', day, fix: 'keep one of the two halves' });
  }
}

export class StatusNotAllowed extends DomainError {
  readonly code = 'people.status_not_allowed';

  constructor(from: AbsenceStatus, to: AbsenceStatus, allowed: readonly AbsenceStatus[]) {
    super(`Leave that is ${STATUS_WORDS[from]} can't become ${STATUS_WORDS[to]}`, { field: 'status', from, to, allowed });
  }
}
