import { Injectable } from '@nestjs/common';
import { AuditTrail, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import type { PlanSetupFields } from '@housestaff/planning/domain';
import { PlanSetups } from '../ports/plan-setups';
import { SetupKeeper } from './setup-keeper';
import { setupView, type PlanSetupView } from './setup-view';

export interface ChangeSetup {
  readonly setupId: Id;
  readonly expectedVersion: number;
  readonly fields: PlanSetupFields;
}

/** Replaces a setup as a whole. Runs that were started keep the problem that they were started with. */
@Injectable()
export class ChangeSetupUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly setups: PlanSetups,
    private readonly keeper: SetupKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion, SetupInvalid. */
  async execute({ setupId, expectedVersion, fields }: ChangeSetup): Promise<PlanSetupView> {
    return this.uow.run(async () => {
      const before = await this.keeper.own(setupId);
      if (before.version !== expectedVersion) throw new StaleVersion('plan setup', setupId, expectedVersion, before.version);
      const checked = await this.keeper.check(before.programId, fields, setupId);
      const after = { ...before, fields: checked, ...this.keeper.stamps(), version: before.version + 1 };
      await this.setups.save(after);
      await this.audit.record({ action: 'planning.setup.change', resource: 'plan-setup', resourceId: setupId, before, after });
      return setupView(after);
    });
  }
}
