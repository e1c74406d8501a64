import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import type { SwapSettings } from '@housestaff/swaps/domain';
import { SwapSettingsOfPrograms } from '../ports/swap-settings';

@Injectable()
export class ShowSwapSettingsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: SwapSettingsOfPrograms,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<SwapSettings> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const settings = await this.settings.ofProgram(programId);
      await this.audit.record({ action: 'swaps.settings.read', resource: 'program', resourceId: programId, query: {} });
      return settings;
    });
  }
}
