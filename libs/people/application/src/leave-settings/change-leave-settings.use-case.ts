import { Injectable } from '@nestjs/common';
import { AuditTrail, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { planLeaveSettings, type LeaveSettings, type LeaveSettingsFields } from '@housestaff/people/domain';
import { ProgramKeeper } from '@housestaff/program/application';
import { LeaveSettingsOfPrograms } from '../ports/leave-settings';

export interface ChangeLeaveSettings {
  readonly programId: Id;
  readonly expectedVersion: number;
  readonly settings: LeaveSettingsFields;
}

/** For leave from now on: leave that is there already keeps what it counts as. */
@Injectable()
export class ChangeLeaveSettingsUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: LeaveSettingsOfPrograms,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion, InvalidValue, LimitsInverted, DuplicateLeaveKind. */
  execute({ programId, expectedVersion, settings }: ChangeLeaveSettings): Promise<LeaveSettings> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const planned = planLeaveSettings(settings);
      const before = await this.settings.ofProgram(programId);
      if (before.version !== expectedVersion) throw new StaleVersion('leave settings', programId, expectedVersion, before.version);
      await this.settings.save(programId, { ...planned, version: before.version });
      const after = { ...planned, version: before.version + 1 };
      await this.audit.record({ action: 'people.leave-settings.change', resource: 'program', resourceId: programId, before, after });
      return after;
    });
  }
}
