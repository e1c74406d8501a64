import { Injectable } from '@nestjs/common';
import { AuditTrail, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { planSwapSettings, type SwapSettings, type SwapSettingsFields } from '@housestaff/swaps/domain';
import { SwapSettingsOfPrograms } from '../ports/swap-settings';

export interface ChangeSwapSettings {
  readonly programId: Id;
  readonly expectedVersion: number;
  readonly settings: SwapSettingsFields;
}

/** For what is asked from now on, and for all that is still undecided: what somebody has agreed to needs what the program asks today. */
@Injectable()
export class ChangeSwapSettingsUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: SwapSettingsOfPrograms,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion, InvalidValue. */
  execute({ programId, expectedVersion, settings }: ChangeSwapSettings): Promise<SwapSettings> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const planned = planSwapSettings(settings);
      const before = await this.settings.ofProgram(programId);
      if (before.version !== expectedVersion) throw new StaleVersion('swap settings', programId, expectedVersion, before.version);
      await this.settings.save(programId, { ...planned, version: before.version });
      const after = { ...planned, version: before.version + 1 };
      await this.audit.record({ action: 'swaps.settings.change', resource: 'program', resourceId: programId, before, after });
      return after;
    });
  }
}
