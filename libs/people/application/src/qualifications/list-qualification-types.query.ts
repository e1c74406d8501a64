import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { Qualifications, type NamedType } from '../ports/qualifications';

@Injectable()
export class ListQualificationTypesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly qualifications: Qualifications,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<NamedType[]> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const types = await this.qualifications.typesOf(programId);
      await this.audit.record({ action: 'people.qualification-type.list', resource: 'program', resourceId: programId, query: { found: types.length } });
      return types;
    });
  }
}
