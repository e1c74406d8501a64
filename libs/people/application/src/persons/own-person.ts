import { Injectable } from '@nestjs/common';
import { CurrentActor, NotFound } from '@housestaff/kernel';
import type { Person } from '@housestaff/people/domain';
import { ProgramKeeper } from '@housestaff/program/application';
import { Persons } from '../ports/persons';

/** Who is signed in, as a person of a program that they belong to. Call within a unit of work. */
@Injectable()
export class OwnPerson {
  constructor(
    private readonly persons: Persons,
    private readonly keeper: ProgramKeeper,
    private readonly actor: CurrentActor,
  ) {}

  /** Throws NotFound where the login is nobody's, or has no grant in the person's program any more. */
  async find(): Promise<Person> {
    const { personId, userId } = this.actor.get();
    const person = personId ? await this.persons.findById(personId) : undefined;
    if (!person) throw new NotFound('person of the user', userId);
    return this.keeper.own('person', person.id, person);
  }
}
