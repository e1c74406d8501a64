import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { PlanSetups } from '../ports/plan-setups';
import { SetupKeeper } from './setup-keeper';

/** Runs by it stay, with the problem that they were started with. */
@Injectable()
export class RemoveSetupUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly setups: PlanSetups,
    private readonly keeper: SetupKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion. */
  async execute({ setupId, expectedVersion }: { setupId: Id; expectedVersion: number }): Promise<void> {
    await this.uow.run(async () => {
      const before = await this.keeper.own(setupId);
      await this.setups.remove(setupId, expectedVersion);
      await this.audit.record({ action: 'planning.setup.remove', resource: 'plan-setup', resourceId: setupId, before });
    });
  }
}
