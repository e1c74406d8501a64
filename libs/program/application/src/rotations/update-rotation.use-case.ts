import { Injectable } from '@nestjs/common';
import { AuditTrail, Events, UnitOfWork, type Id } from '@housestaff/kernel';
import type { Rotation } from '@housestaff/program/domain';
import { Activities, Rotations } from '../ports/program-parts';
import { Sites } from '../ports/programs';
import { assertVersion, ProgramKeeper } from '../programs/program-keeper';
import { SETUP_CHANGED } from '../programs/setup-changed';
import { assertOwnAbbreviation, checkRotation, siteOf, type RotationFields } from './check-rotation';
import { RotationUse } from './rotation-use';
import { rotationView, type RotationView } from './rotation-view';

export interface UpdateRotation {
  readonly rotationId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<RotationFields>;
}

@Injectable()
export class UpdateRotationUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rotations: Rotations,
    private readonly activities: Activities,
    private readonly sites: Sites,
    private readonly use: RotationUse,
    private readonly keeper: ProgramKeeper,
    private readonly news: Events,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion, InvalidValue, UnknownReference, AlreadyThere and RotationInUse, both naming what is in the way. */
  async execute({ rotationId, expectedVersion, changes }: UpdateRotation): Promise<RotationView> {
    checkRotation(changes);
    return this.uow.run(async () => {
      const before = this.keeper.own('rotation', rotationId, await this.rotations.findById(rotationId));
      assertVersion('rotation', before, expectedVersion);
      const changed = { ...before, ...changes };
      const after = { ...changed, ...siteOf(await this.sites.all(), changed.siteId), version: before.version + 1 };
      await this.check(before, changed);
      await this.rotations.save(changed);
      await this.audit.record({ action: 'program.rotation.update', resource: 'rotation', resourceId: rotationId, before, after });
      await this.news.record({ kind: SETUP_CHANGED, programId: before.programId, resource: 'rotation', resourceId: rotationId });
      return rotationView(after, await this.activities.ofProgram(before.programId));
    });
  }
  private async check(before: Rotation, changed: Rotation): Promise<void> {
    if (before.active && !changed.active) await this.use.assertUnused(before);
    const renamed = before.abbreviation !== changed.abbreviation || before.audience !== changed.audience || before.active !== changed.active;
    if (renamed) assertOwnAbbreviation(changed, await this.rotations.ofProgram(before.programId));
  }
}
