import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { Activities, Rotations } from '../ports/program-parts';
import { ProgramKeeper } from '../programs/program-keeper';
import { rotationView, type RotationView } from './rotation-view';

@Injectable()
export class GetRotationQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rotations: Rotations,
    private readonly activities: Activities,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(rotationId: Id): Promise<RotationView> {
    return this.uow.run(async () => {
      const rotation = this.keeper.own('rotation', rotationId, await this.rotations.findById(rotationId));
      await this.audit.record({ action: 'program.rotation.read', resource: 'rotation', resourceId: rotationId, query: {} });
      return rotationView(rotation, await this.activities.ofProgram(rotation.programId));
    });
  }
}
