import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { LeaveSight } from '../leave/leave-sight';
import { Absences, type AbsencePageFilter } from '../ports/absences';
import type { AbsenceView } from './absence-view';

export interface ListAbsences extends AbsencePageFilter {
  readonly programId: Id;
}

export interface AbsenceViewPage {
  readonly items: AbsenceView[];
  readonly nextCursor: string | null;
}

/** A page of a program's leave. */
@Injectable()
export class ListAbsencesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly sight: LeaveSight,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute({ programId, ...filter }: ListAbsences): Promise<AbsenceViewPage> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const { absences, nextCursor } = await this.absences.page(programId, filter);
      await this.audit.record({ action: 'people.absence.list', resource: 'program', resourceId: programId, query: { ...filter, found: absences.length } });
      return { items: absences.map((one) => this.sight.view(one)), nextCursor };
    });
  }
}
