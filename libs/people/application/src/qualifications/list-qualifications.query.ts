import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { Qualifications } from '../ports/qualifications';
import { qualificationView, type QualificationView } from './qualification-view';

/** Who has what, what expires first first. */
@Injectable()
export class ListQualificationsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly qualifications: Qualifications,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute({ programId, personId }: { readonly programId: Id; readonly personId?: Id }): Promise<QualificationView[]> {
    return this.uow.run(async () => {
      const { zone } = await this.keeper.program(programId);
      const all = await this.qualifications.ofProgram(programId, personId);
      await this.audit.record({ action: 'people.qualification.list', resource: 'program', resourceId: programId, query: { personId, found: all.length } });
      return all.map((one) => qualificationView(one, all, zone, this.clock));
    });
  }
}
