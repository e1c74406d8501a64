import type { Person, PersonKind, PgyPeriod } from '@housestaff/people/domain';
import type { Id } from '@housestaff/kernel';

export interface PersonFilter {
  readonly kind?: PersonKind;
  /** Part of a name, an e-mail or an external id. */
  readonly q?: string;
  readonly limit: number;
  /** From the page before. */
  readonly cursor?: string;
}

export interface PersonPage {
  readonly people: Person[];
  readonly nextCursor: string | null;
}

export interface Twin {
  readonly id: Id;
  readonly displayName: string;
  readonly field: 'externalId' | 'email' | 'name';
}

export abstract class Persons {
  /** By family name. */
  abstract page(programId: Id, filter: PersonFilter): Promise<PersonPage>;
  abstract findById(id: Id): Promise<Person | undefined>;
  /** Someone else in the program with the same external id, e-mail or (ignoring case) name. */
  abstract findTwin(person: Omit<Person, 'pgyPeriods' | 'version'>): Promise<Twin | undefined>;
  /** With their PGY periods. */
  abstract add(person: Person): Promise<void>;
  /** All but the PGY periods. `person.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(person: Person): Promise<void>;
  /** Replaces them and counts the person's version up. */
  abstract setPgyPeriods(person: Pick<Person, 'id' | 'version'>, periods: readonly PgyPeriod[]): Promise<void>;
  /** With their PGY periods: whoever asks has seen that nothing else hangs on them. */
  abstract remove(id: Id): Promise<void>;
}
