import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { Activities, Rotations } from '../ports/program-parts';
import { ProgramKeeper } from '../programs/program-keeper';
import { rotationView, type RotationView } from './rotation-view';

@Injectable()
export class ListRotationsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rotations: Rotations,
    private readonly activities: Activities,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<RotationView[]> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const rotations = await this.rotations.ofProgram(programId);
      const activities = await this.activities.ofProgram(programId);
      await this.audit.record({ action: 'program.rotation.list', resource: 'program', resourceId: programId, query: { found: rotations.length } });
      return rotations.map((rotation) => rotationView(rotation, activities));
    });
  }
}
