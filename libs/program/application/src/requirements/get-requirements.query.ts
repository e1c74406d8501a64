import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { Requirements } from '../ports/academic-years';
import { ProgramKeeper } from '../programs/program-keeper';
import type { YearDemands } from './year-demands';

@Injectable()
export class GetRequirementsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly requirements: Requirements,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(yearId: Id): Promise<YearDemands> {
    return this.uow.run(async () => {
      const { version } = await this.keeper.year(yearId);
      await this.audit.record({ action: 'program.requirements.read', resource: 'academic-year', resourceId: yearId, query: {} });
      return { ...(await this.requirements.ofYear(yearId)), version };
    });
  }
}
