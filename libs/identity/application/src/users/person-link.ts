import { Injectable } from '@nestjs/common';
import { Clock, NotFound, type Grant, type Id } from '@housestaff/kernel';
import { PersonTaken, sees } from '@housestaff/identity/domain';
import { LinkablePeople } from '../ports/linkable-people';

/** Which person a user may be. Works inside the caller's unit of work. */
@Injectable()
export class PersonLink {
  constructor(
    private readonly people: LinkablePeople,
    private readonly clock: Clock,
  ) {}

  /**
   * Refuses a person of a program that these grants do not cover, and one that is somebody else's login already.
   * @param whose the user or, by e-mail, the invitation that is to be this person
   */
  async assertFree(own: readonly Grant[], personId: Id, whose: { readonly userId?: Id; readonly email?: string }): Promise<void> {
    const person = await this.people.find(personId, this.clock.now());
    if (person === null || !sees(own, [{ role: 'resident', programId: person.programId }])) throw new NotFound('person', personId);
    if (person.userId !== null && person.userId !== whose.userId) throw new PersonTaken(personId, person.userName ?? 'Someone else');
    if (person.invitedEmail !== null && person.invitedEmail !== whose.email) throw new PersonTaken(personId, `Whoever is invited as ${person.invitedEmail}`);
  }
}
