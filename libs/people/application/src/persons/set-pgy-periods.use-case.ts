import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { planPgyHistory, type PgyInput } from '@housestaff/people/domain';
import { assertVersion, ProgramKeeper } from '@housestaff/program/application';
import { Persons } from '../ports/persons';
import { GetPersonQuery, type PersonDetailView } from './get-person.query';

export interface SetPgyPeriods {
  readonly personId: Id;
  /** The person's version. */
  readonly expectedVersion: number;
  readonly periods: readonly PgyInput[];
}

/** Replaces a person's PGY history. */
@Injectable()
export class SetPgyPeriodsUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: Persons,
    private readonly keeper: ProgramKeeper,
    private readonly detail: GetPersonQuery,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute({ personId, expectedVersion, periods }: SetPgyPeriods): Promise<PersonDetailView> {
    return this.uow.run(async () => {
      const before = this.keeper.own('person', personId, await this.persons.findById(personId));
      assertVersion('person', before, expectedVersion);
      const planned = planPgyHistory(periods).map((period) => ({ id: newId(this.clock), ...period }));
      await this.persons.setPgyPeriods(before, planned);
      await this.audit.record({ action: 'people.person.pgy', resource: 'person', resourceId: personId, before: before.pgyPeriods, after: planned });
      return this.detail.execute(personId);
    });
  }
}
