import { Injectable } from '@nestjs/common';
import { diffHandDuties, diffStays } from '@housestaff/assignments/domain';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ImportTraces, type Imported } from '../ports/import-traces';
import { PublishedRows } from '../ports/published-rows';
import { Versions } from '../ports/versions';
import { Publisher } from '../publish/publisher';
import { versionView, type VersionView } from '../publish/version-view';
import { ScheduleAccess } from '../schedule-reader/schedule-access';

/** What one import did to one schedule. `versionBefore` null: the schedule is there because of it. */
export interface ImportedSchedule {
  readonly scheduleId: Id;
  readonly versionBefore: number | null;
  readonly versionAfter: number;
}

export interface UndoScheduleImport extends ImportedSchedule {
  readonly imported: Imported;
  readonly note: string;
}

/** Takes an import's stays and duties out of a schedule again: a new version like the one before, or no schedule at all. */
@Injectable()
export class UndoScheduleImportUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly rows: PublishedRows,
    private readonly versions: Versions,
    private readonly traces: ImportTraces,
    private readonly publisher: Publisher,
    private readonly audit: AuditTrail,
  ) {}

  /** Versions that people published since and whose changes still stand; none when the schedule is as the import left it. */
  async standing({ scheduleId, versionAfter }: ImportedSchedule): Promise<VersionView[]> {
    const [then, live] = [await this.rows.asOf(scheduleId, versionAfter), await this.rows.live(scheduleId)];
    const [stays, duties] = [diffStays(then.stays, live.stays), diffHandDuties(then.handDuties, live.handDuties)];
    const moved = [stays, duties].some(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
    const later = (await this.versions.of(scheduleId)).filter((one) => one.number > versionAfter && one.source !== 'refresh' && !one.undone);
    return moved ? later.map((one) => versionView(one)) : [];
  }

  async execute({ scheduleId, versionBefore, versionAfter, imported, note }: UndoScheduleImport): Promise<void> {
    return this.uow.run(async () => {
      const schedule = await this.access.lockSchedule(scheduleId);
      if (versionBefore === null) await this.traces.drop(scheduleId);
      else {
        const target = await this.rows.asOf(scheduleId, versionBefore);
        await this.publisher.publish({ schedule, target, source: 'roll-back', note, rolledBackTo: versionBefore });
        await this.traces.markUndone(scheduleId, versionAfter, schedule.publishedVersion);
        await this.traces.forget(scheduleId, imported);
      }
      const before = { publishedVersion: schedule.publishedVersion };
      await this.audit.record({ action: 'assignments.schedule.undo-import', resource: 'schedule', resourceId: scheduleId, before, after: { rolledBackTo: versionBefore, note } });
    });
  }
}
