import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { Persons, type PersonFilter } from '../ports/persons';
import { personView, type PersonView } from './person-view';

export interface ListPeople extends PersonFilter {
  readonly programId: Id;
}

/** A page of a program's people, by family name. */
@Injectable()
export class ListPeopleQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: Persons,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute({ programId, ...filter }: ListPeople): Promise<{ people: PersonView[]; nextCursor: string | null }> {
    return this.uow.run(async () => {
      const program = await this.keeper.program(programId);
      const { people, nextCursor } = await this.persons.page(programId, filter);
      await this.audit.record({ action: 'people.person.list', resource: 'program', resourceId: programId, query: { ...filter, found: people.length } });
      return { people: people.map((person) => personView(person, program, this.clock)), nextCursor };
    });
  }
}
