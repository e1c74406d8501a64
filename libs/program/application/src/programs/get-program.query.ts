import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { Program } from '@housestaff/program/domain';
import { ProgramKeeper } from './program-keeper';

@Injectable()
export class GetProgramQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<Program> {
    return this.uow.run(async () => {
      const program = await this.keeper.program(programId);
      await this.audit.record({ action: 'program.program.read', resource: 'program', resourceId: programId, query: {} });
      return program;
    });
  }
}
