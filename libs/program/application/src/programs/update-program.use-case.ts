import { Injectable } from '@nestjs/common';
import { assertZone, AuditTrail, InvalidValue, UnitOfWork, type Id } from '@housestaff/kernel';
import type { Program } from '@housestaff/program/domain';
import { DutyProjection } from '../ports/duty-projection';
import { Programs, Sites } from '../ports/programs';
import { assertVersion, ProgramKeeper } from './program-keeper';
import { programPlace } from './program-place';

export interface UpdateProgram {
  readonly programId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<Pick<Program, 'name' | 'specialty' | 'zone' | 'siteId'>>;
}

export interface ChangedProgram extends Program {
  /** Published duties that are in another zone now, at the same times on the wall clock. */
  readonly movedDuties: number;
}

/** With another zone, all published duties that aren't at a site of their own move, in the same transaction. */
@Injectable()
export class UpdateProgramUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programs: Programs,
    private readonly sites: Sites,
    private readonly projection: DutyProjection,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion, InvalidValue, AlreadyThere, UnknownReference, ZoneOfSite. */
  async execute({ programId, expectedVersion, changes }: UpdateProgram): Promise<ChangedProgram> {
    if (changes.zone !== undefined) assertZone(changes.zone);
    if (changes.name?.trim() === '') throw new InvalidValue('name', changes.name, 'a name');
    return this.uow.run(async () => {
      const before = await this.keeper.program(programId);
      assertVersion('program', before, expectedVersion);
      const changed = { ...before, ...changes };
      const place = await programPlace(this.sites, changed.siteId, changed.zone, changes.zone);
      await this.programs.save({ ...changed, ...place, name: changed.name?.trim() ?? before.name });
      const movedDuties = place.zone === before.zone ? 0 : await this.projection.moveZones([programId], `${before.name} is in ${place.zone} now`);
      const after = { ...(await this.keeper.program(programId)), movedDuties };
      await this.audit.record({ action: 'program.program.update', resource: 'program', resourceId: programId, before, after });
      return after;
    });
  }
}
