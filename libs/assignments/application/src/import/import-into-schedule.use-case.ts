import { Injectable } from '@nestjs/common';
import { applyChanges, diffStays, type ScheduleRows } from '@housestaff/assignments/domain';
import { AuditTrail, UnitOfWork } from '@housestaff/kernel';
import { changesAnything, Publisher } from '../publish/publisher';
import { versionView, type VersionView } from '../publish/version-view';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import type { StayChangeView } from '../versions/stay-change-view';
import type { ImportCommand } from './import-command';
import { ImportPlanner } from './import-planner';

export interface ImportOutcome {
  /** Null when the file differs in nothing: no version is made then. */
  readonly version: VersionView | null;
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number; readonly unchanged: number };
  /** Later decisions kept against the file: `before` is what stands, `after` what the file has. */
  readonly kept: readonly StayChangeView[];
}

/** Publishes what a file holds as a version of its own. Importing the same again makes no difference and no version. */
@Injectable()
export class ImportIntoSchedule {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly planner: ImportPlanner,
    private readonly publisher: Publisher,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, InvalidValue naming the stay. */
  async execute(command: ImportCommand): Promise<ImportOutcome> {
    return this.uow.run(async () => {
      const schedule = await this.access.lockSchedule(command.scheduleId);
      const { live, changes, kept } = await this.planner.plan(command);
      const target = applyChanges(live.stays, live.handDuties, changes);
      const differs = changesAnything(await this.publisher.changesOf({ schedule, target }));
      const version = differs ? await this.publisher.publish({ schedule, target, source: 'import', note: command.note }) : null;
      const outcome = { version: version && versionView(version), counts: countsOf(live, target), kept };
      await this.audit.record({ action: 'assignments.schedule.import', resource: 'schedule', resourceId: schedule.id, after: { ...outcome, note: command.note } });
      return outcome;
    });
  }

  /** What `execute` would do; nothing is stored. */
  async preview(command: ImportCommand): Promise<ImportOutcome> {
    return this.uow.run(async () => {
      const { live, changes, kept } = await this.planner.plan(command);
      const target = applyChanges(live.stays, live.handDuties, changes);
      await this.audit.record({ action: 'assignments.schedule.preview-import', resource: 'schedule', resourceId: command.scheduleId, query: { stays: command.stays.length } });
      return { version: null, counts: countsOf(live, target), kept };
    });
  }
}

function countsOf(live: ScheduleRows, target: ScheduleRows): ImportOutcome['counts'] {
  const { added, removed, changed, unchanged } = diffStays(live.stays, target.stays);
  return { added: added.length, removed: removed.length, changed: changed.length, unchanged: unchanged.length };
}
