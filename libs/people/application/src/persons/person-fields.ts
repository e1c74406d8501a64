import { InvalidValue } from '@housestaff/kernel';
import { displayNameOf, DuplicatePerson, type Person } from '@housestaff/people/domain';
import type { Persons } from '../ports/persons';

export type PersonFields = Pick<Person, 'kind' | 'familyName'> & Partial<Omit<Person, 'id' | 'programId' | 'displayName' | 'pgyPeriods' | 'version'>>;

const MOST_OF_COHORT = 20;

type Stored = Omit<Person, 'pgyPeriods' | 'version'>;

/** Empty texts become null, names are trimmed. Throws on a person without a family name. */
export function tidy<T extends Omit<Person, 'displayName'>>(person: T): T & { displayName: string } {
  const [givenName, familyName] = [person.givenName.trim(), person.familyName.trim()];
  if (familyName === '') throw new InvalidValue('familyName', person.familyName, 'a family name');
  const [email, phone, externalId, cohort] = [person.email, person.phone, person.externalId, person.cohort].map((text) => text?.trim() || null);
  if (cohort && cohort.length > MOST_OF_COHORT) throw new InvalidValue('cohort', cohort, `at most ${MOST_OF_COHORT} letters`);
  return { ...person, givenName, familyName, displayName: displayNameOf(givenName, familyName), email: email ?? null, phone: phone ?? null, externalId: externalId ?? null, cohort: cohort ?? null };
}

export async function assertNoTwin(persons: Persons, person: Stored): Promise<void> {
  const twin = await persons.findTwin(person);
  if (!twin) return;
  const value = { externalId: person.externalId, email: person.email, name: person.displayName }[twin.field];
  throw new DuplicatePerson(twin.field, value ?? '', twin);
}
