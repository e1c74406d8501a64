import { Injectable } from '@nestjs/common';
import { keepLaterEdits, type DraftChange, type ScheduleRows, type Stay } from '@housestaff/assignments/domain';
import { addDays, type Id } from '@housestaff/kernel';
import { toChanges } from '../drafts/change-input';
import { PublishedRows } from '../ports/published-rows';
import { Versions } from '../ports/versions';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { stayChangeViews, type StayChangeView } from '../versions/stay-change-view';
import type { ImportCommand } from './import-command';

/** Decides what of a file goes in: not over later decisions, unless told to, and never over locked cells. */
@Injectable()
export class ImportPlanner {
  constructor(
    private readonly reader: ScheduleReader,
    private readonly rows: PublishedRows,
    private readonly versions: Versions,
  ) {}

  async plan(command: ImportCommand): Promise<{ live: ScheduleRows; changes: readonly DraftChange[]; kept: readonly StayChangeView[] }> {
    const schedule = await this.reader.effective(command.scheduleId);
    const live = { stays: schedule.stays, handDuties: schedule.handDuties };
    const inputs = command.stays.map(({ period, ...stay }) => {
      return { ...stay, kind: 'set-stay' as const, from: period.start, to: period.end, locked: command.lockImported };
    });
    const cells = toChanges(inputs, schedule, 'import').filter((change) => change.kind === 'set-stay');
    const { changes, kept } = keepLaterEdits(cells, live.stays, await this.lastImport(command.scheduleId), command.replaceManual);
    return { live, changes: [...changes, ...this.duties(command, schedule)], kept: stayChangeViews(kept, schedule) };
  }

  private duties({ duties = [], lockImported }: ImportCommand, schedule: EffectiveSchedule): DraftChange[] {
    const inputs = duties.map(({ personId, activityId, date, half }) => ({ kind: 'put-duty' as const, personId, activityId, half, from: date, to: addDays(date, 1), locked: lockImported }));
    return toChanges(inputs, schedule, 'import');
  }

  /** The stays as the last import left them; none when there was none, so that all there is counts as decided by people. */
  private async lastImport(scheduleId: Id): Promise<readonly Stay[]> {
    const last = (await this.versions.of(scheduleId)).find((version) => version.source === 'import' && !version.undone);
    return last ? (await this.rows.asOf(scheduleId, last.number)).stays : [];
  }
}
