import { Injectable } from '@nestjs/common';
import { AuditTrail, Events, UnitOfWork, type Id } from '@housestaff/kernel';
import { checkPattern, UnknownReference, type PatternCell } from '@housestaff/program/domain';
import { Activities, Rotations } from '../ports/program-parts';
import { assertVersion, ProgramKeeper } from '../programs/program-keeper';
import { SETUP_CHANGED } from '../programs/setup-changed';
import { rotationView, type RotationView } from './rotation-view';

export interface SetPattern {
  readonly rotationId: Id;
  readonly expectedVersion: number;
  /** The whole pattern; half-days that are not in it are free. */
  readonly cells: readonly PatternCell[];
}

@Injectable()
export class SetPatternUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rotations: Rotations,
    private readonly activities: Activities,
    private readonly keeper: ProgramKeeper,
    private readonly news: Events,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ rotationId, expectedVersion, cells }: SetPattern): Promise<RotationView> {
    checkPattern(cells);
    return this.uow.run(async () => {
      const before = this.keeper.own('rotation', rotationId, await this.rotations.findById(rotationId));
      assertVersion('rotation', before, expectedVersion);
      const activities = await this.activities.ofProgram(before.programId);
      const known = new Set(activities.map((one) => one.id));
      const unknown = cells.find((cell) => !known.has(cell.activityId));
      if (unknown) throw new UnknownReference('cells.activityId', 'activity', unknown.activityId);
      await this.rotations.setPattern(before, cells);
      await this.audit.record({ action: 'program.rotation.pattern', resource: 'rotation', resourceId: rotationId, before: before.pattern, after: cells });
      await this.news.record({ kind: SETUP_CHANGED, programId: before.programId, resource: 'rotation', resourceId: rotationId });
      return rotationView({ ...before, pattern: cells, version: before.version + 1 }, activities);
    });
  }
}
