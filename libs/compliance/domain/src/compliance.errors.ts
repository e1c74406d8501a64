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

function brief(row: DutyRow): { dutyId: Id | null; activityCode: string; date: LocalDate } {
  return { dutyId: row.id, activityCode: row.activityCode, date: row.date };
}
