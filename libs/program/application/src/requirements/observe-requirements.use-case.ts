import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Id } from '@housestaff/kernel';
import { observeRequirements } from '@housestaff/program/domain';
import { ObservedStays } from '../ports/observed-stays';
import { ProgramKeeper } from '../programs/program-keeper';
import { ReplaceRequirementsUseCase } from './replace-requirements.use-case';
import type { YearDemands } from './year-demands';

/**
 * Proposes the counts that the published year shows, in place of what the year asked for. They are labelled observed:
 * nothing enforces them before a person confirms.
 */
@Injectable()
export class ObserveRequirementsUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stays: ObservedStays,
    private readonly keeper: ProgramKeeper,
    private readonly replace: ReplaceRequirementsUseCase,
  ) {}

  execute(yearId: Id): Promise<YearDemands> {
    return this.uow.run(async () => {
      const year = await this.keeper.year(yearId);
      const observed = observeRequirements(year, await this.stays.ofYear(yearId));
      return this.replace.execute({ yearId, expectedVersion: year.version, ...observed, confirm: false });
    });
  }
}
