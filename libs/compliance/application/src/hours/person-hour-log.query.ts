import { Injectable } from '@nestjs/common';
import { ScheduleReader } from '@housestaff/assignments/application';
import { AuditTrail, NotFound, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import type { MyHoursView } from './my-hours-view';
import { hoursRange, PersonHours } from './person-hours';

export interface PersonHourLogAsked {
  readonly scheduleId: Id;
  readonly personId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** One person's hours, for those who watch over a program's duty hours. */
@Injectable()
export class PersonHourLogQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly people: PeopleDirectory,
    private readonly hours: PersonHours,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound also for another program's person; InvalidValue for more than two months. */
  async execute({ scheduleId, personId, from, to }: PersonHourLogAsked): Promise<MyHoursView> {
    const range = hoursRange(from, to);
    return this.uow.run(async () => {
      const schedule = await this.reader.effective(scheduleId);
      const person = schedule.people.some((one) => one.id === personId) ? await this.people.findById(personId) : undefined;
      if (!person) throw new NotFound('person', personId);
      await this.audit.record({ action: 'compliance.hour_log.read', resource: 'person', resourceId: personId, query: { scheduleId, ...range } });
      return this.hours.view(person, range);
    });
  }
}
