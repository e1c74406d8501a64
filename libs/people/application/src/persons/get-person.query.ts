import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, UnitOfWork, type Id } from '@housestaff/kernel';
import { awayDays, type AwayLimits } from '@housestaff/people/domain';
import { AcademicYears, ProgramKeeper } from '@housestaff/program/application';
import { LeaveSight } from '../leave/leave-sight';
import { Absences } from '../ports/absences';
import { LeaveSettingsOfPrograms } from '../ports/leave-settings';
import { Persons } from '../ports/persons';
import { personView, type PersonView } from './person-view';

export interface AwayTally extends AwayLimits {
  readonly academicYear: string;
  readonly days: number;
}

export interface PersonDetailView extends PersonView {
  /** One for each academic year of the program, in order; none for whoever may not read the person's leave. */
  readonly awayDays: readonly AwayTally[];
}

@Injectable()
export class GetPersonQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: Persons,
    private readonly absences: Absences,
    private readonly years: AcademicYears,
    private readonly leaveSettings: LeaveSettingsOfPrograms,
    private readonly sight: LeaveSight,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(personId: Id): Promise<PersonDetailView> {
    return this.uow.run(async () => {
      const person = this.keeper.own('person', personId, await this.persons.findById(personId));
      const program = await this.keeper.program(person.programId);
      const absences = await this.absences.ofProgram(person.programId, { personId });
      const { warnAt, limit } = await this.leaveSettings.ofProgram(person.programId);
      const years = await this.years.ofProgram(person.programId);
      await this.audit.record({ action: 'people.person.read', resource: 'person', resourceId: personId, query: {} });
      const tally = years.map(({ name, period }) => ({ academicYear: name, days: awayDays(absences, period), warnAt, limit }));
      return { ...personView(person, program, this.clock), awayDays: this.sight.seesLeaveOf(person) ? tally : [] };
    });
  }
}
