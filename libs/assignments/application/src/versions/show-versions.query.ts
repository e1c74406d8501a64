import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { PublishOverrides } from '../ports/compliance-ports';
import { Versions } from '../ports/versions';
import { versionView, type VersionView } from '../publish/version-view';
import { ScheduleAccess } from '../schedule-reader/schedule-access';

@Injectable()
export class ShowVersions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly versions: Versions,
    private readonly overrides: PublishOverrides,
    private readonly audit: AuditTrail,
  ) {}

  /** Newest first. Throws NotFound. */
  async execute({ scheduleId }: { scheduleId: Id }): Promise<VersionView[]> {
    return this.uow.run(async () => {
      await this.access.schedule(scheduleId);
      await this.audit.record({ action: 'assignments.schedule.versions', resource: 'schedule', resourceId: scheduleId, query: {} });
      const overrides = await this.overrides.byVersion(scheduleId);
      return (await this.versions.of(scheduleId)).map((version) => versionView(version, overrides.get(version.number)));
    });
  }
}
