import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { Absences, type AbsenceFilter } from '../ports/absences';
import { absenceView, type AbsenceView } from './absence-view';

export interface ListAbsences extends AbsenceFilter {
  readonly programId: Id;
}

/** Leave of a program, in order of time. */
@Injectable()
export class ListAbsencesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute({ programId, ...filter }: ListAbsences): Promise<AbsenceView[]> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const absences = await this.absences.ofProgram(programId, filter);
      await this.audit.record({ action: 'people.absence.list', resource: 'program', resourceId: programId, query: { ...filter, found: absences.length } });
      return absences.map(absenceView);
    });
  }
}
