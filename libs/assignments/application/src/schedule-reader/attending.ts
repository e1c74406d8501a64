import type { Id } from '@housestaff/kernel';
import type { PersonOfProgram } from '../ports/schedule-catalog';

/** Who comes to events of the institution also on days on which they are on no rotation. */
export function attending(people: readonly PersonOfProgram[]): ReadonlySet<Id> {
  return new Set(people.filter((one) => one.active).map((one) => one.id));
}
