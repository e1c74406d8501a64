import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { NextTallies } from './next-tallies';
import { planRollOver } from './plan-roll-over';
import type { RollOverChoices } from './roll-over-choices';
import { RollOverGround } from './roll-over-ground';
import { previewOf, type RollOverPreview } from './roll-over-view';

/** Everything that rolling this year over would do, and what stands in its way; changes nothing. Throws NotFound, InvalidValue, and refusals of blocks by hand. */
@Injectable()
export class PreviewRollOverQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ground: RollOverGround,
    private readonly tallies: NextTallies,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute({ yearId, choices }: { yearId: Id; choices: RollOverChoices }): Promise<RollOverPreview> {
    return this.uow.run(async () => {
      const ground = await this.ground.of(yearId);
      const plan = planRollOver(ground, choices, () => newId(this.clock));
      const tallies = await this.tallies.of(ground, plan);
      const { interns = [], exceptions = [], calendar = 'same', programLength } = choices;
      const query = { calendar, programLength, exceptions, interns: interns.length };
      await this.audit.record({ action: 'onboarding.roll-over.preview', resource: 'academic-year', resourceId: yearId, query });
      return previewOf(ground, plan, tallies);
    });
  }
}
