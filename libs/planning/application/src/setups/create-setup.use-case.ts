import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import type { PlanSetupFields } from '@housestaff/planning/domain';
import { PlanSetups } from '../ports/plan-setups';
import { SetupKeeper } from './setup-keeper';
import { setupView, type PlanSetupView } from './setup-view';

export interface CreateSetup {
  readonly programId: Id;
  readonly fields: PlanSetupFields;
}

@Injectable()
export class CreateSetupUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly setups: PlanSetups,
    private readonly keeper: SetupKeeper,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, SetupInvalid. */
  async execute({ programId, fields }: CreateSetup): Promise<PlanSetupView> {
    return this.uow.run(async () => {
      const id = newId(this.clock);
      const checked = await this.keeper.check(programId, fields, id);
      const setup = { id, programId, fields: checked, ...this.keeper.stamps(), version: 1 };
      await this.setups.add(setup);
      await this.audit.record({ action: 'planning.setup.create', resource: 'plan-setup', resourceId: id, after: setup });
      return setupView(setup);
    });
  }
}
