import { DomainError } from '@housestaff/kernel';

/** Two rows of a leave policy say something of the same thing. */
export class PolicyTwice extends DomainError {
  readonly code = 'people.leave_policy_twice';

  constructor(field: string, first: number, row: number) {
    super(`Rows ${first + 1} and ${row + 1} are about the same`, { field, rows: [first, row], fix: 'keep one of them' });
  }
}
