import { Injectable } from '@nestjs/common';
import { applyChanges, changedHandDays, changedPeriods, within, type DraftChange, type ScheduleRows } from '@housestaff/assignments/domain';
import type { Id } from '@housestaff/kernel';
import { DraftMoved } from '../assignments.errors';
import { Drafts, type DraftState } from '../ports/drafts';
import { PublishedRows } from '../ports/published-rows';
import type { ScheduleState } from '../ports/schedules';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { stayChangeViews } from '../versions/stay-change-view';

export interface Ground {
  readonly schedule: ScheduleState;
  readonly draft: DraftState;
  /** What will be published: the draft's changes over what is live now. */
  readonly target: ScheduleRows;
}

/** Holds the schedule, then the draft, so that of two publications the second sees the first. */
@Injectable()
export class PublishGround {
  constructor(
    private readonly access: ScheduleAccess,
    private readonly drafts: Drafts,
    private readonly rows: PublishedRows,
    private readonly reader: ScheduleReader,
  ) {}

  /** Throws StaleVersion, DraftClosed, CellLocked, and DraftMoved unless the caller rebases. */
  async take(draftId: Id, expectedVersion: number, rebase: boolean): Promise<Ground> {
    const { scheduleId } = await this.access.draft(draftId);
    const schedule = await this.access.lockSchedule(scheduleId);
    const draft = await this.access.lockOpenDraft(draftId, expectedVersion);
    const changes = (await this.drafts.steps(draftId)).filter((step) => !step.undone).flatMap((step) => step.changes);
    const live = await this.rows.live(scheduleId);
    const base = draft.baseVersion === schedule.publishedVersion ? live : await this.rows.asOf(scheduleId, draft.baseVersion);
    const target = await this.targetOver(live, base, changes, { schedule, draft }, rebase);
    return { schedule, draft, target };
  }

  async close(draft: DraftState): Promise<void> {
    await this.drafts.save({ ...draft, status: 'published' });
  }

  private async targetOver(live: ScheduleRows, base: ScheduleRows, changes: readonly DraftChange[], of: Omit<Ground, 'target'>, rebase: boolean): Promise<ScheduleRows> {
    const target = applyChanges(live.stays, live.handDuties, changes);
    if (live === base || rebase) return target;
    const moved = [
      ...within(changedPeriods(base.stays, live.stays), changedPeriods(live.stays, target.stays)),
      ...within(changedHandDays(base.handDuties, live.handDuties), changedHandDays(live.handDuties, target.handDuties)),
    ];
    if (moved.length === 0) return target;
    const names = await this.reader.effective(of.schedule.id);
    throw new DraftMoved(of.draft.baseVersion, of.schedule.publishedVersion, stayChangeViews(moved, names));
  }
}
