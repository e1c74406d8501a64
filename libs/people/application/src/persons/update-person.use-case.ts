import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { assertVersion, ProgramKeeper } from '@housestaff/program/application';
import { Persons } from '../ports/persons';
import { GetPersonQuery, type PersonDetailView } from './get-person.query';
import { assertNoTwin, tidy, type PersonFields } from './person-fields';

export interface UpdatePerson {
  readonly personId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<PersonFields>;
}

@Injectable()
export class UpdatePersonUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: Persons,
    private readonly keeper: ProgramKeeper,
    private readonly detail: GetPersonQuery,
    private readonly audit: AuditTrail,
  ) {}

  execute({ personId, expectedVersion, changes }: UpdatePerson): Promise<PersonDetailView> {
    return this.uow.run(async () => {
      const before = this.keeper.own('person', personId, await this.persons.findById(personId));
      assertVersion('person', before, expectedVersion);
      const changed = tidy({ ...before, ...changes });
      await assertNoTwin(this.persons, changed);
      await this.persons.save(changed);
      const after = { ...changed, version: before.version + 1 };
      await this.audit.record({ action: 'people.person.update', resource: 'person', resourceId: personId, before, after });
      return this.detail.execute(personId);
    });
  }
}
