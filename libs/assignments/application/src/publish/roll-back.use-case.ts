import { Injectable } from '@nestjs/common';
import { AuditTrail, NotFound, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { VersionUndone } from '../assignments.errors';
import { PublishedRows } from '../ports/published-rows';
import { Versions } from '../ports/versions';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { Publisher } from './publisher';
import { versionView, type VersionView } from './version-view';

export interface RollBackCommand {
  readonly scheduleId: Id;
  readonly number: number;
  readonly note: string;
  readonly expectedVersion: number;
}

/** Publishes a new version that equals an earlier one. */
@Injectable()
export class RollBack {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly versions: Versions,
    private readonly rows: PublishedRows,
    private readonly publisher: Publisher,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound for an unknown schedule or version, StaleVersion, VersionUndone. */
  async execute({ scheduleId, number, note, expectedVersion }: RollBackCommand): Promise<VersionView> {
    return this.uow.run(async () => {
      const schedule = await this.access.lockSchedule(scheduleId);
      if (schedule.version !== expectedVersion) throw new StaleVersion('schedule', scheduleId, expectedVersion, schedule.version);
      const found = await this.versions.find(scheduleId, number);
      if (!found) throw new NotFound('schedule version', String(number));
      if (found.undone) throw new VersionUndone(number);
      const target = await this.rows.asOf(scheduleId, number);
      const version = await this.publisher.publish({ schedule, target, source: 'roll-back', note, rolledBackTo: number });
      const after = { number: version.number, rolledBackTo: number, note };
      await this.audit.record({ action: 'assignments.schedule.roll-back', resource: 'schedule', resourceId: scheduleId, before: { publishedVersion: schedule.publishedVersion }, after });
      return versionView(version);
    });
  }
}
