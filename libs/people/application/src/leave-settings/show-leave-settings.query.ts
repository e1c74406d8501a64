import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { LeaveSettings } from '@housestaff/people/domain';
import { ProgramKeeper } from '@housestaff/program/application';
import { LeaveSettingsOfPrograms } from '../ports/leave-settings';

@Injectable()
export class ShowLeaveSettingsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: LeaveSettingsOfPrograms,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<LeaveSettings> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const settings = await this.settings.ofProgram(programId);
      await this.audit.record({ action: 'people.leave-settings.read', resource: 'program', resourceId: programId, query: {} });
      return settings;
    });
  }
}
