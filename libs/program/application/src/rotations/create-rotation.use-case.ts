import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { Rotations } from '../ports/program-parts';
import { Sites } from '../ports/programs';
import { ProgramKeeper } from '../programs/program-keeper';
import { assertOwnAbbreviation, checkRotation, siteOf, type RotationFields } from './check-rotation';
import { rotationView, type RotationView } from './rotation-view';

export interface CreateRotation {
  readonly programId: Id;
  readonly rotation: RotationFields;
}

const USUAL = {
  colour: 'elec',
  category: 'elective',
  siteId: null,
  leaveEligible: true,
  halfBlock: true,
  hoursLimit: 80,
  supervisionWeight: 0,
  audience: 'resident',
  active: true,
} as const;

/** A rotation without a pattern yet. */
@Injectable()
export class CreateRotationUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rotations: Rotations,
    private readonly sites: Sites,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, InvalidValue, UnknownReference, AlreadyThere naming the rotation that has the name or abbreviation. */
  async execute({ programId, rotation: fields }: CreateRotation): Promise<RotationView> {
    checkRotation(fields);
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const site = siteOf(await this.sites.all(), fields.siteId ?? null);
      const rotation = { ...USUAL, ...fields, ...site, name: fields.name.trim(), id: newId(this.clock), programId, pattern: [], version: 1 };
      assertOwnAbbreviation(rotation, await this.rotations.ofProgram(programId));
      await this.rotations.add(rotation);
      await this.audit.record({ action: 'program.rotation.create', resource: 'rotation', resourceId: rotation.id, after: rotation });
      return rotationView(rotation, []);
    });
  }
}
