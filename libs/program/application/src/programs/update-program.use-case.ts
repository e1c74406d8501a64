import { Injectable } from '@nestjs/common';
import { assertZone, AuditTrail, InvalidValue, UnitOfWork, type Id } from '@housestaff/kernel';
import type { Program } from '@housestaff/program/domain';
import { Programs } from '../ports/programs';
import { assertVersion, ProgramKeeper } from './program-keeper';

export interface UpdateProgram {
  readonly programId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<Pick<Program, 'name' | 'specialty' | 'zone'>>;
}

@Injectable()
export class UpdateProgramUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programs: Programs,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ programId, expectedVersion, changes }: UpdateProgram): Promise<Program> {
    if (changes.zone !== undefined) assertZone(changes.zone);
    if (changes.name?.trim() === '') throw new InvalidValue('name', changes.name, 'a name');
    return this.uow.run(async () => {
      const before = await this.keeper.program(programId);
      assertVersion('program', before, expectedVersion);
      await this.programs.save({ ...before, ...changes });
      const after = await this.keeper.program(programId);
      await this.audit.record({ action: 'program.program.update', resource: 'program', resourceId: programId, before, after });
      return after;
    });
  }
}
