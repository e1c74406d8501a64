import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { PublishedRows } from '../ports/published-rows';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { changesAnything, Publisher } from './publisher';
import { versionView, type VersionView } from './version-view';

/** Brings the published duties, which feeds read, up to date with leave, holidays, patterns and times decided since. */
@Injectable()
export class RefreshDuties {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly rows: PublishedRows,
    private readonly publisher: Publisher,
    private readonly audit: AuditTrail,
  ) {}

  /** A new version, or null when nothing differs or nothing was published yet. */
  async execute({ scheduleId, note }: { scheduleId: Id; note: string }): Promise<VersionView | null> {
    return this.uow.run(async () => {
      const schedule = await this.access.lockSchedule(scheduleId);
      const target = await this.rows.live(scheduleId);
      if (schedule.publishedVersion === 0) return null;
      if (!changesAnything(await this.publisher.changesOf({ schedule, target }))) return this.publisher.confirm(schedule);
      const version = await this.publisher.publish({ schedule, target, source: 'refresh', note });
      await this.audit.record({ action: 'assignments.schedule.refresh', resource: 'schedule', resourceId: scheduleId, after: { number: version.number, note } });
      return versionView(version);
    });
  }
}
