import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { quotaTallies, yearTally, type LeaveSettings, type QuotaTally, type YearTally } from '@housestaff/people/domain';
import { AcademicYears } from '@housestaff/program/application';
import { absenceView, type AbsenceView } from '../absences/absence-view';
import { Absences } from '../ports/absences';
import { LeaveDesk } from './leave-desk';

export interface MyLeaveView {
  readonly programId: Id;
  readonly today: LocalDate;
  readonly settings: LeaveSettings;
  /** Of this academic year and the ones after it. */
  readonly tallies: readonly YearTally[];
  readonly quotas: readonly QuotaTally[];
  /** The newest first. */
  readonly absences: readonly AbsenceView[];
}

/** The leave of whoever is signed in. */
@Injectable()
export class MyLeaveQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly years: AcademicYears,
    private readonly desk: LeaveDesk,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound where the user is no person. */
  execute(): Promise<MyLeaveView> {
    return this.uow.run(async () => {
      const { id: personId, programId } = await this.desk.self();
      const today = await this.desk.today(programId);
      const settings = await this.desk.settingsOf(programId);
      const own = await this.absences.ofProgram(programId, { personId });
      const years = (await this.years.ofProgram(programId)).filter((year) => year.period.end > today);
      await this.audit.record({ action: 'people.absence.own', resource: 'person', resourceId: personId, query: { found: own.length } });
      const tallies = years.map((year) => yearTally(own, year, settings));
      return { programId, today, settings, tallies, quotas: years.flatMap((year) => quotaTallies(own, year, settings)), absences: own.map(absenceView).reverse() };
    });
  }
}
