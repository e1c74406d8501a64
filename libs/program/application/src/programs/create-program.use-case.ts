import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { assertZone, AuditTrail, Clock, InvalidValue, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import type { Program } from '@housestaff/program/domain';
import { Programs, Sites } from '../ports/programs';
import { programPlace } from './program-place';

export interface CreateProgram {
  readonly name: string;
  readonly specialty: string;
  readonly zone: string;
  /** Where it is at home; the zone is this site's then. */
  readonly siteId?: Id | null;
}

/** Only someone whose grant covers the whole organization can add a program to it. */
@Injectable()
export class CreateProgramUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programs: Programs,
    private readonly sites: Sites,
    private readonly audit: AuditTrail,
    private readonly access: ProgramAccess,
    private readonly clock: Clock,
  ) {}

  /** Throws InvalidValue, PermissionDenied, AlreadyThere, UnknownReference, ZoneOfSite. */
  async execute(command: CreateProgram): Promise<Program> {
    assertZone(command.zone);
    if (command.name.trim() === '') throw new InvalidValue('name', command.name, 'a name');
    this.access.assertWholeOrganization('program:write');
    return this.uow.run(async () => {
      const place = await programPlace(this.sites, command.siteId ?? null, command.zone, command.zone);
      const program = { id: newId(this.clock), name: command.name.trim(), specialty: command.specialty.trim(), ...place, version: 1 };
      await this.programs.add(program);
      await this.audit.record({ action: 'program.program.create', resource: 'program', resourceId: program.id, after: program });
      return program;
    });
  }
}
