import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { planPgyHistory, type PgyInput } from '@housestaff/people/domain';
import { ProgramKeeper } from '@housestaff/program/application';
import { Persons } from '../ports/persons';
import { assertNoTwin, tidy, type PersonFields } from './person-fields';
import { personView, type PersonView } from './person-view';

export interface CreatePerson {
  readonly programId: Id;
  readonly person: PersonFields;
  readonly pgyPeriods?: readonly PgyInput[];
}

const USUAL = { givenName: '', email: null, phone: null, externalId: null, specialties: [], titles: [], cohort: null, active: true } as const;

/** Refuses someone who is in the program already, naming them. */
@Injectable()
export class CreatePersonUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: Persons,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute({ programId, person: fields, pgyPeriods = [] }: CreatePerson): Promise<PersonView> {
    return this.uow.run(async () => {
      const program = await this.keeper.program(programId);
      const periods = planPgyHistory(pgyPeriods).map((period) => ({ id: newId(this.clock), ...period }));
      const person = tidy({ ...USUAL, ...fields, id: newId(this.clock), programId, pgyPeriods: periods, version: 1 });
      await assertNoTwin(this.persons, person);
      await this.persons.add(person);
      await this.audit.record({ action: 'people.person.create', resource: 'person', resourceId: person.id, after: person });
      return personView(person, program, this.clock);
    });
  }
}
