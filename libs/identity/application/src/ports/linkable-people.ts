import type { Id } from '@housestaff/kernel';

/** A person of the organization, and whose login they are. */
export interface LinkablePerson {
  readonly personId: Id;
  readonly programId: Id;
  readonly name: string;
  readonly userId: Id | null;
  readonly userName: string | null;
  /** E-mail of an open invitation that is to be this person. */
  readonly invitedEmail: string | null;
}

export abstract class LinkablePeople {
  abstract find(personId: Id, now: Date): Promise<LinkablePerson | null>;
}
