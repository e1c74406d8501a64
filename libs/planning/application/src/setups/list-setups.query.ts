import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramCatalog } from '@housestaff/program/application';
import { PlanSetups } from '../ports/plan-setups';
import { setupView, type PlanSetupView } from './setup-view';

@Injectable()
export class ListSetupsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly setups: PlanSetups,
    private readonly access: ProgramAccess,
    private readonly programs: ProgramCatalog,
    private readonly audit: AuditTrail,
  ) {}

  /** By name. Throws NotFound. */
  async execute({ programId }: { programId: Id }): Promise<PlanSetupView[]> {
    return this.uow.run(async () => {
      this.access.assertProgram(programId);
      await this.programs.load(programId);
      const found = await this.setups.ofProgram(programId);
      await this.audit.record({ action: 'planning.setup.read', resource: 'program', resourceId: programId, query: { found: found.length } });
      return found.map(setupView);
    });
  }
}
