import { personKey } from '@housestaff/exchange/domain';
import type { Person } from '@housestaff/people/domain';
import type { Id } from '@housestaff/kernel';
import type { ProgramSnapshot } from './program-snapshots';

/** Finds what a plan names in a program: ids for what is there, nothing for what is new. */
export class KnownIds {
  private readonly people: ReadonlyMap<string, Person>;
  private readonly rotations: ReadonlyMap<string, Id>;

  constructor(private readonly snapshot: ProgramSnapshot) {
    this.people = new Map(snapshot.people.flatMap((person) => keysOf(person).map((key) => [key, person])));
    this.rotations = new Map(snapshot.rotations.flatMap((r) => [[r.id, r.id] as const, [`new:${r.name}`, r.id] as const]));
  }

  person(key: string): Person | undefined {
    return this.people.get(key);
  }

  /** `ref` as `rotationRef` makes it. */
  rotation(ref: string): Id | undefined {
    return this.rotations.get(ref);
  }

  activity(code: string): ProgramSnapshot['activities'][number] | undefined {
    return this.snapshot.activities.find((activity) => activity.code === code);
  }
}

/** External id first, then the name as it would stand in a sheet. */
export function keysOf(person: Person): string[] {
  const names = [person.displayName, `${person.familyName}, ${person.givenName}`].map(personKey);
  return person.externalId ? [...names, personKey(person.externalId)] : names;
}
