import { Injectable } from '@nestjs/common';
import type { Id } from '@housestaff/kernel';
import { Drafts, type DraftState } from '../ports/drafts';
import type { ScheduleState } from '../ports/schedules';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { draftView, type DraftView } from './draft-view';

export interface ScheduleView {
  readonly id: Id;
  readonly programId: Id;
  readonly academicYearId: Id;
  readonly publishedVersion: number;
  readonly drafts: readonly DraftView[];
  readonly version: number;
}

/** Schedules and drafts as pages show them. */
@Injectable()
export class ScheduleViews {
  constructor(
    private readonly drafts: Drafts,
    private readonly access: ScheduleAccess,
  ) {}

  /** With its open drafts, oldest first, for those who may see them. */
  async schedule(schedule: ScheduleState): Promise<ScheduleView> {
    const open = this.access.seesDrafts(schedule.programId) ? await this.drafts.openOf(schedule.id) : [];
    const summaries = await this.drafts.summaries(open.map((draft) => draft.id));
    const { id, programId, academicYearId, publishedVersion, version } = schedule;
    return { id, programId, academicYearId, publishedVersion, version, drafts: open.map((draft) => draftView(draft, summaries.get(draft.id))) };
  }

  async draft(draft: DraftState): Promise<DraftView> {
    return draftView(draft, (await this.drafts.summaries([draft.id])).get(draft.id));
  }
}
