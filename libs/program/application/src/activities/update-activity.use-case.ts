import { Injectable } from '@nestjs/common';
import { AuditTrail, Events, InvalidValue, UnitOfWork, type Id } from '@housestaff/kernel';
import { checkTimes, type Activity } from '@housestaff/program/domain';
import { Activities } from '../ports/program-parts';
import { assertVersion, ProgramKeeper } from '../programs/program-keeper';
import { SETUP_CHANGED } from '../programs/setup-changed';
import type { ActivityFields } from './create-activity.use-case';

export interface UpdateActivity {
  readonly activityId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<ActivityFields>;
}

@Injectable()
export class UpdateActivityUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly activities: Activities,
    private readonly keeper: ProgramKeeper,
    private readonly news: Events,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion, InvalidValue, TimesInverted, TimesOverlap, AlreadyThere naming the activity that has the code. */
  async execute({ activityId, expectedVersion, changes }: UpdateActivity): Promise<Activity> {
    if (changes.name?.trim() === '') throw new InvalidValue('name', changes.name, 'a name');
    if (changes.code?.trim() === '') throw new InvalidValue('code', changes.code, 'a code');
    return this.uow.run(async () => {
      const before = this.keeper.own('activity', activityId, await this.activities.findById(activityId));
      assertVersion('activity', before, expectedVersion);
      const changed = { ...before, ...changes };
      if (changes.times !== undefined) checkTimes(changed.code, changed.times);
      await this.activities.save(changed);
      const after = { ...changed, version: before.version + 1 };
      await this.audit.record({ action: 'program.activity.update', resource: 'activity', resourceId: activityId, before, after });
      await this.news.record({ kind: SETUP_CHANGED, programId: before.programId, resource: 'activity', resourceId: activityId });
      return after;
    });
  }
}
