import { pgyOn, type Person } from '@housestaff/people/domain';
import type { LocalDate } from '@housestaff/kernel';

type Line = readonly (string | number | null)[];

const HEADINGS = ['name', 'email', 'type', 'pgyLevel', 'specialties', 'givenName', 'familyName', 'phone', 'employeeId', 'titles', 'active'];

/** People as programs keep them in CSV; the PGY is that of the day. */
export function* peopleTable(people: readonly Person[], today: LocalDate): Generator<Line> {
  yield HEADINGS;
  for (const person of people) {
    const { displayName, email, kind, specialties, givenName, familyName, phone, externalId, titles, active } = person;
    yield [displayName, email, kind, pgyOn(person, today), specialties.join('; '), givenName, familyName, phone, externalId, titles.join('; '), active ? 'yes' : 'no'];
  }
}
