import type { DateRange, Id, LocalDate } from '@housestaff/kernel';
import type { Absence, Person } from '@housestaff/people/domain';
import type { Activity, Rotation } from '@housestaff/program/domain';
import { clean } from '../grid/sheet-grid';
import type { RowReader } from './table-rows';

/** A year of the program with what is published in it. */
export interface GroundYear {
  readonly name: string;
  readonly scheduleId: Id;
  readonly period: DateRange;
  readonly stays: readonly { readonly personId: Id; readonly rotationId: Id; readonly period: DateRange; readonly locked: boolean }[];
  readonly handDuties: readonly { readonly personId: Id; readonly activityId: Id | null; readonly date: LocalDate; readonly half: 'am' | 'pm' | 'day'; readonly locked: boolean }[];
}

/** What a table's rows meet in the program as it is. */
export interface TableGround {
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  readonly rotations: readonly Rotation[];
  readonly activities: readonly Activity[];
  readonly years: readonly GroundYear[];
  readonly holidays: readonly LocalDate[];
  readonly today: LocalDate;
}

const plain = (text: string) => clean(text).toLowerCase();

/** Names as people write them: "Iris Okafor", "Okafor, Iris". */
export function namesOfPerson(person: Pick<Person, 'givenName' | 'familyName' | 'displayName'>): string[] {
  return [person.displayName, `${person.familyName}, ${person.givenName}`].map(plain);
}

/** By external id, else e-mail, else name; what is given first decides. Reports nobody, and two different people in one row. */
export function personOf(reader: RowReader, people: readonly Person[], nameField: string): Person | undefined {
  const [externalId, email, name] = [reader.text('externalId'), reader.text('email'), reader.text(nameField)];
  const byId = externalId ? people.find((person) => person.externalId === externalId) : undefined;
  const byEmail = email ? people.find((person) => person.email !== null && plain(person.email) === plain(email)) : undefined;
  const byName = name ? people.find((person) => namesOfPerson(person).includes(plain(name))) : undefined;
  const found = byId ?? byEmail ?? byName;
  const other = [byId, byEmail, byName].find((one) => one !== undefined && one !== found);
  if (!other || !found) return found;
  reader.wrong(nameField, `The row names two people: ${found.displayName} and ${other.displayName}`, 'Correct the name, the e-mail or the id');
  return undefined;
}
