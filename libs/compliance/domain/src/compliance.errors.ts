import { DomainError, type Id, type LocalDate } from '@housestaff/kernel';
import type { DutyRow } from './duty-history';

/** Two exclusive duties of one person at the same time: counting both would count hours twice. */
export class DutyRowsOverlap extends DomainError {
  readonly code = 'compliance.duties_overlap';

  constructor(
    readonly personId: Id,
    readonly first: DutyRow,
    readonly second: DutyRow,
  ) {
    super('Two duties of one person overlap', { personId, first: brief(first), second: brief(second), fix: 'remove one of the two duties' });
  }
}

/** A duty that ends before it begins, or with one of its two times only. */
export class DutyTimesWrong extends DomainError {
  readonly code = 'compliance.duty_times_wrong';

  constructor(personId: Id, row: DutyRow) {
    super('A duty ends before it begins', { personId, duty: brief(row), fix: 'give it an end after its start, or no times at all' });
  }
}

/** A rule pack, or what a program changes in it, that nothing can be judged by. */
export class PackInvalid extends DomainError {
  readonly code = 'compliance.pack_invalid';

  constructor(field: string, found: unknown, expected: string) {
    super(`${field}: found ${JSON.stringify(found)}, expected ${expected}`, { field, found, expected });
  }
}

/** A change takes away a duty that the person doesn't have. */
export class DutyNotThere extends DomainError {
  readonly code = 'compliance.duty_not_there';

  constructor(personId: Id, row: DutyRow) {
    super('A change takes away a duty that is not there', { personId, duty: brief(row), fix: 'load the schedule again, then repeat the change' });
  }
}

function brief(row: DutyRow): { dutyId: Id | null; activityCode: string; date: LocalDate } {
  return { dutyId: row.id, activityCode: row.activityCode, date: row.date };
}
