import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { assertZone, AuditTrail, Clock, InvalidValue, newId, UnitOfWork } from '@housestaff/kernel';
import type { Program } from '@housestaff/program/domain';
import { Programs } from '../ports/programs';

export interface CreateProgram {
  readonly name: string;
  readonly specialty: string;
  readonly zone: string;
}

/** Only someone whose grant covers the whole organization can add a program to it. */
@Injectable()
export class CreateProgramUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programs: Programs,
    private readonly audit: AuditTrail,
    private readonly access: ProgramAccess,
    private readonly clock: Clock,
  ) {}

  async execute(command: CreateProgram): Promise<Program> {
    assertZone(command.zone);
    if (command.name.trim() === '') throw new InvalidValue('name', command.name, 'a name');
    this.access.assertWholeOrganization('program:write');
    const program = { id: newId(this.clock), name: command.name.trim(), specialty: command.specialty.trim(), zone: command.zone, version: 1 };
    await this.uow.run(async () => {
      await this.programs.add(program);
      await this.audit.record({ action: 'program.program.create', resource: 'program', resourceId: program.id, after: program });
    });
    return program;
  }
}
