import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type LocalDate } from '@housestaff/kernel';
import type { MyHoursView } from './my-hours-view';
import { hoursRange, PersonHours } from './person-hours';

/** The hours of whoever is signed in: what is scheduled, and what they logged. */
@Injectable()
export class MyHoursQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly hours: PersonHours,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound where the user is no person, InvalidValue for more than two months. */
  async execute({ from, to }: { from: LocalDate; to: LocalDate }): Promise<MyHoursView> {
    const range = hoursRange(from, to);
    return this.uow.run(async () => {
      const person = await this.hours.own();
      await this.audit.record({ action: 'compliance.hours.read', resource: 'person', resourceId: person.id, query: range });
      return this.hours.view(person, range);
    });
  }
}
