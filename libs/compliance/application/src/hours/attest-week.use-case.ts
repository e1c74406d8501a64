import { Injectable } from '@nestjs/common';
import { weekOf, WeekNotBegun, WeekNotComplete } from '@housestaff/compliance/domain';
import { AuditTrail, Clock, CurrentActor, InvalidValue, UnitOfWork, type LocalDate } from '@housestaff/kernel';
import { HourLogs } from './hour-logs';
import type { MyHoursView } from './my-hours-view';
import { PersonHours } from './person-hours';

/** The person who is signed in says that the hours of a week are true. Saying it again changes nothing. */
@Injectable()
export class AttestWeek {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actor: CurrentActor,
    private readonly hours: PersonHours,
    private readonly logs: HourLogs,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws WeekNotComplete with the days that are missing, WeekNotBegun, InvalidValue where the day is no Monday. */
  async execute(weekFrom: LocalDate): Promise<MyHoursView> {
    const week = weekOf(weekFrom);
    if (week.start !== weekFrom) throw new InvalidValue('weekFrom', weekFrom, `a Monday, e.g. ${week.start}`);
    return this.uow.run(async () => {
      const person = await this.hours.own();
      await this.logs.lock(person.id);
      const { days, today } = await this.hours.load(person, week);
      if (weekFrom > today) throw new WeekNotBegun(weekFrom, today);
      const open = days.openDays(week).filter((date) => date < today);
      if (open.length > 0) throw new WeekNotComplete(weekFrom, open);
      const attestation = { personId: person.id, weekFrom, at: this.clock.now(), by: this.actor.get().label };
      await this.logs.attest(attestation);
      await this.audit.record({ action: 'compliance.hours.attest', resource: 'person', resourceId: person.id, after: attestation });
      return this.hours.view(person, week);
    });
  }
}
