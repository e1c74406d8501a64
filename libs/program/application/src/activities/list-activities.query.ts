import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { Activity } from '@housestaff/program/domain';
import { Activities } from '../ports/program-parts';
import { ProgramKeeper } from '../programs/program-keeper';

@Injectable()
export class ListActivitiesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly activities: Activities,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<Activity[]> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const activities = await this.activities.ofProgram(programId);
      await this.audit.record({ action: 'program.activity.list', resource: 'program', resourceId: programId, query: { found: activities.length } });
      return activities;
    });
  }
}
