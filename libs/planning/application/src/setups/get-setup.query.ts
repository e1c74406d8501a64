import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { SetupKeeper } from './setup-keeper';
import { setupView, type PlanSetupView } from './setup-view';

@Injectable()
export class GetSetupQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: SetupKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound. */
  async execute({ setupId }: { setupId: Id }): Promise<PlanSetupView> {
    return this.uow.run(async () => {
      const setup = await this.keeper.own(setupId);
      await this.audit.record({ action: 'planning.setup.read', resource: 'plan-setup', resourceId: setupId, query: { setupId } });
      return setupView(setup);
    });
  }
}
