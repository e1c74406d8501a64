import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { AcademicYears } from '../ports/academic-years';
import { ScheduleOpener } from '../ports/schedule-opener';
import { ProgramKeeper } from '../programs/program-keeper';
import type { OpenedYear } from './opened-year';

/** The academic years of a program, in order of time. */
@Injectable()
export class ListYearsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly years: AcademicYears,
    private readonly schedules: ScheduleOpener,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<OpenedYear[]> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const years = await this.years.ofProgram(programId);
      const ids = await this.schedules.idsOf(years.map((year) => year.id));
      await this.audit.record({ action: 'program.year.list', resource: 'program', resourceId: programId, query: { found: years.length } });
      return years.map((year) => ({ ...year, scheduleId: ids.get(year.id) ?? '' }));
    });
  }
}
