import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork } from '@housestaff/kernel';
import type { Program } from '@housestaff/program/domain';
import { Programs } from '../ports/programs';
import { ProgramKeeper } from './program-keeper';

/** The programs that the current actor may work with, by name. */
@Injectable()
export class ListProgramsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programs: Programs,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(): Promise<Program[]> {
    return this.uow.run(async () => {
      const programs = this.keeper.visible(await this.programs.all());
      await this.audit.record({ action: 'program.program.list', resource: 'program', query: { found: programs.length } });
      return programs;
    });
  }
}
