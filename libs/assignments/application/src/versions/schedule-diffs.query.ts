import { Injectable } from '@nestjs/common';
import { changedPeriods, diffDuties } from '@housestaff/assignments/domain';
import { AuditTrail, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { EditCheck } from '../drafts/edit-result';
import type { FindingDiff } from '../ports/finding';
import { PublishedRows, type DutyCounts } from '../ports/published-rows';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { stayChangeViews, type StayChangeView } from './stay-change-view';

export interface ScheduleDiffView {
  readonly from: number;
  /** Null: a draft. */
  readonly to: number | null;
  readonly changes: readonly StayChangeView[];
  readonly duties: DutyCounts;
  readonly findings: FindingDiff | null;
}

@Injectable()
export class ScheduleDiffs {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly reader: ScheduleReader,
    private readonly rows: PublishedRows,
    private readonly check: EditCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** What a draft changes in the published schedule, with its effect on the findings. */
  async ofDraft({ draftId }: { draftId: Id }): Promise<ScheduleDiffView> {
    return this.uow.run(async () => {
      const { scheduleId } = await this.access.draft(draftId);
      const before = await this.reader.effective(scheduleId);
      const after = await this.reader.effective(scheduleId, draftId);
      const { added, removed, changed } = diffDuties(before.duties, after.duties);
      const periods = changedPeriods(before.stays, after.stays);
      const touched = [...periods, ...added, ...removed, ...changed.map((one) => one.after)];
      const findings = await this.check.effectOf(before, after, touched);
      await this.audit.record({ action: 'assignments.draft.diff', resource: 'draft', resourceId: draftId, query: {} });
      const duties = { added: added.length, removed: removed.length, changed: changed.length };
      return { from: before.schedule.publishedVersion, to: null, changes: stayChangeViews(periods, after), duties, findings };
    });
  }

  /** What version `to` has otherwise than version `from`; without `from` the one before it. Throws NotFound. */
  async ofVersions({ scheduleId, to, from = to - 1 }: { scheduleId: Id; to: number; from?: number }): Promise<ScheduleDiffView> {
    return this.uow.run(async () => {
      const current = await this.reader.effective(scheduleId);
      for (const number of [from, to]) {
        if (number < 0 || number > current.schedule.publishedVersion) throw new NotFound('schedule version', String(number));
      }
      const before = await this.rows.asOf(scheduleId, from);
      const after = await this.rows.asOf(scheduleId, to);
      const duties = await this.rows.compareDuties(scheduleId, from, to);
      await this.audit.record({ action: 'assignments.schedule.diff', resource: 'schedule', resourceId: scheduleId, query: { from, to } });
      return { from, to, changes: stayChangeViews(changedPeriods(before.stays, after.stays), current), duties, findings: null };
    });
  }
}
